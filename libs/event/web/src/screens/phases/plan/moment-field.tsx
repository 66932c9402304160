import type { Instant } from '@jamboree/kernel';
import { useState } from 'react';
import { localInputOf, momentsAt, type Zone } from '../../../time/moments.js';
import { TimeField } from '../../../time/time-field.js';

interface MomentFieldProps {
  readonly label: string;
  readonly moment: Instant;
  /** Told only moments that exist once: what daylight saving skips or doubles is asked back in the field. */
  readonly onChange: (moment: Instant) => void;
  readonly zones: readonly [Zone, ...Zone[]];
  readonly error: string | undefined;
}

export function MomentField({ label, moment, onChange, zones, error }: MomentFieldProps) {
  const [{ timeZone }] = zones;
  const shown = localInputOf(moment, timeZone);
  /** What stands in the field while it is no moment; null while it is. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TimeField
      label={label}
      value={typed ?? shown}
      zones={zones}
      error={error}
      onChange={(local) => {
        const [only, second] = momentsAt(local, timeZone) ?? [];
        setTyped(only === undefined || second !== undefined ? local : null);
        if (only !== undefined && second === undefined) onChange(only);
      }}
    />
  );
}
