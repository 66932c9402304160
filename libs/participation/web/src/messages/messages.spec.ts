import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import finderDe from './finder/de.json';
import finderEn from './finder/en.json';
import finderId from './finder/id.json';
import id from './id.json';
import placingDe from './placing/de.json';
import placingEn from './placing/en.json';
import placingId from './placing/id.json';
import versionsDe from './versions/de.json';
import versionsEn from './versions/en.json';
import versionsId from './versions/id.json';

describeCatalogues('participation', { en, de, id });
describeCatalogues('finder', { en: finderEn, de: finderDe, id: finderId });
describeCatalogues('placing', { en: placingEn, de: placingDe, id: placingId });
describeCatalogues('versions', { en: versionsEn, de: versionsDe, id: versionsId });
