import { describeCatalogues } from '@jamboree/platform-web/testing';
import certificatesDe from './certificates/de.json';
import certificatesEn from './certificates/en.json';
import certificatesId from './certificates/id.json';
import de from './de.json';
import en from './en.json';
import id from './id.json';
import peopleDe from './people/de.json';
import peopleEn from './people/en.json';
import peopleId from './people/id.json';
import rehearsalDe from './rehearsal/de.json';
import rehearsalEn from './rehearsal/en.json';
import rehearsalId from './rehearsal/id.json';

describeCatalogues('handover', { en, de, id });
describeCatalogues('people-lists', { en: peopleEn, de: peopleDe, id: peopleId });
describeCatalogues('rehearsal', { en: rehearsalEn, de: rehearsalDe, id: rehearsalId });
describeCatalogues('certificates', { en: certificatesEn, de: certificatesDe, id: certificatesId });
