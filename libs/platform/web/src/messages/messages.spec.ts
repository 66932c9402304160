import { describeCatalogues } from '../i18n/catalogue.testing.js';
import de from './de.json';
import en from './en.json';
import id from './id.json';

describeCatalogues('platform', { en, de, id });
