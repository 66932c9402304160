import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import id from './id.json';

describeCatalogues('matching', { en, de, id });
