import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import finderDe from './finder/de.json';
import finderEn from './finder/en.json';
import finderId from './finder/id.json';
import id from './id.json';

describeCatalogues('participation', { en, de, id });
describeCatalogues('finder', { en: finderEn, de: finderDe, id: finderId });
