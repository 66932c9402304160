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

describeCatalogues('event', { en, de, id });
describeCatalogues('manage', { en: manageEn, de: manageDe, id: manageId });
describeCatalogues('letters', { en: lettersEn, de: lettersDe, id: lettersId });
