import type en from '../messages/en.json';
import type { Catalogue } from './catalogue.js';
import { createUseText } from './create-use-text.js';

export const platformCatalogue: Catalogue = {
  scope: 'platform',
  load: {
    en: () => import('../messages/en.json'),
    de: () => import('../messages/de.json'),
    id: () => import('../messages/id.json'),
  },
};

export const usePlatformText = createUseText<keyof typeof en>('platform');
