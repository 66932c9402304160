import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type certificates from './messages/certificates/en.json';
import type en from './messages/en.json';
import type rehearsal from './messages/rehearsal/en.json';

/** The texts of shortlists and results. */
export const handoverTexts: Catalogue = {
  scope: 'handover',
  load: { en: () => import('./messages/en.json'), de: () => import('./messages/de.json'), id: () => import('./messages/id.json') },
};

/** The texts of rehearsals: a visitor’s page does not load them. */
export const rehearsalTexts: Catalogue = {
  scope: 'rehearsal',
  load: {
    en: () => import('./messages/rehearsal/en.json'),
    de: () => import('./messages/rehearsal/de.json'),
    id: () => import('./messages/rehearsal/id.json'),
  },
};

export type RehearsalTextKey = keyof typeof rehearsal;

export const useRehearsalText = createUseText<RehearsalTextKey>('rehearsal');

/** The texts of certificates. */
export const certificateTexts: Catalogue = {
  scope: 'certificates',
  load: {
    en: () => import('./messages/certificates/en.json'),
    de: () => import('./messages/certificates/de.json'),
    id: () => import('./messages/certificates/id.json'),
  },
};

export const useCertificateText = createUseText<keyof typeof certificates>('certificates');

export type TextKey = keyof typeof en;

export const useText = createUseText<TextKey>('handover');
