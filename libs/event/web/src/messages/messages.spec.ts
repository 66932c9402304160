import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import id from './id.json';
import lettersDe from './letters/de.json';
import lettersEn from './letters/en.json';
import lettersId from './letters/id.json';
import manageDe from './manage/de.json';
import manageEn from './manage/en.json';
import manageId from './manage/id.json';
import planDe from './plan/de.json';
import planEn from './plan/en.json';
import planId from './plan/id.json';

describeCatalogues('plan', { en: planEn, de: planDe, id: planId });
describeCatalogues('event', { en, de, id });
describeCatalogues('manage', { en: manageEn, de: manageDe, id: manageId });
describeCatalogues('letters', { en: lettersEn, de: lettersDe, id: lettersId });
