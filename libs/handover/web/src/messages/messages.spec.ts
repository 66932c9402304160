import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import id from './id.json';
import peopleDe from './people/de.json';
import peopleEn from './people/en.json';
import peopleId from './people/id.json';

describeCatalogues('handover', { en, de, id });
describeCatalogues('people-lists', { en: peopleEn, de: peopleDe, id: peopleId });
