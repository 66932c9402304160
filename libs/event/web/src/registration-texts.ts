import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/registration/en.json';

/** Texts of applying to take part, and of deciding about it. */
export const registrationTexts: Catalogue = {
  scope: 'registration',
  load: {
    en: () => import('./messages/registration/en.json'),
    de: () => import('./messages/registration/de.json'),
    id: () => import('./messages/registration/id.json'),
  },
};

export const useRegistrationText = createUseText<keyof typeof en>('registration');
