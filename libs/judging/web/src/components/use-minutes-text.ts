import { useCallback } from 'react';
import { useText } from '../texts.js';

/** Minutes as people say them: "40 min", "2 h", "1 h 10 min". */
export function useMinutesText(): (minutes: number) => string {
  const t = useText();
  return useCallback(
    (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return t('time.minutes', { minutes: rest });
      return rest === 0 ? t('time.hours', { hours }) : t('time.both', { hours, minutes: rest });
    },
    [t],
  );
}
