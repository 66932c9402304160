import { useCallback } from 'react';
import { useText, type TextKey } from '../../texts.js';

const STEPS: Readonly<Record<string, TextKey>> = {
  CRITERIA_BY_WEIGHT: 'tie.CRITERIA_BY_WEIGHT',
  MORE_REVIEWS: 'tie.MORE_REVIEWS',
  LOWER_SPREAD: 'tie.LOWER_SPREAD',
  LOTTERY: 'tie.LOTTERY',
};

/** A step of the tie-break rule in words. */
export function useTieStep(): (step: string) => string {
  const t = useText();
  return useCallback(
    (step) => {
      const key = STEPS[step];
      return key === undefined ? step : t(key);
    },
    [t],
  );
}
