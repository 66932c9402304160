import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import id from './id.json';
import manageDe from './manage/de.json';
import manageEn from './manage/en.json';
import manageId from './manage/id.json';

describeCatalogues('event', { en, de, id });
describeCatalogues('manage', { en: manageEn, de: manageDe, id: manageId });
