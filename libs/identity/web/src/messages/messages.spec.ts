import { describeCatalogues } from '@jamboree/platform-web/testing';
import de from './de.json';
import en from './en.json';
import id from './id.json';
import instanceDe from './instance/de.json';
import instanceEn from './instance/en.json';
import instanceId from './instance/id.json';
import profileDe from './profile/de.json';
import profileEn from './profile/en.json';
import profileId from './profile/id.json';

describeCatalogues('identity', { en, de, id });
describeCatalogues('instance', { en: instanceEn, de: instanceDe, id: instanceId });
describeCatalogues('profile', { en: profileEn, de: profileDe, id: profileId });
