import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/schedule/en.json';

/** Texts of the schedule, as it is read and as it is written. */
export const scheduleTexts: Catalogue = {
  scope: 'schedule',
  load: {
    en: () => import('./messages/schedule/en.json'),
    de: () => import('./messages/schedule/de.json'),
    id: () => import('./messages/schedule/id.json'),
  },
};

export const useScheduleText = createUseText<keyof typeof en>('schedule');
