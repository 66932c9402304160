import { CityTimes } from '@jamboree/event-web';
import type { ComponentProps } from 'react';
import { useText } from '../texts.js';

export interface LateMarkProps {
  /** Null for an entry that was in time, and where jurors are not told. */
  readonly until: string | null;
  readonly zones: ComponentProps<typeof CityTimes>['zones'];
}

/** That an entry was let in late, and until when it was allowed to come. */
export function LateMark({ until, zones }: LateMarkProps) {
  const t = useText();
  return until === null ? null : <p className="small dimmed">{t.rich('late.until', { time: <CityTimes at={until} zones={zones} /> })}</p>;
}
