import type { Phase } from '@jamboree/event-domain';
import { useLocale, useLocalized } from '@jamboree/platform-web';
import { useRef } from 'react';
import { usePlanText } from '../../../plan-texts.js';
import { inCities, type Zone } from '../../../time/moments.js';
import type { TimeRange } from './timeline-scale.js';
import type { BarMove } from './timeline-bar.js';
import { snapped, stepOf, stepped } from './time-steps.js';

interface TimelineHandleProps {
  readonly edge: BarMove['edge'];
  readonly phase: Phase;
  /** The plan that a drag begins with: however far it goes and back again, it is one move. */
  readonly phases: readonly Phase[];
  readonly range: TimeRange;
  readonly zones: readonly [Zone, ...Zone[]];
  readonly className: string | undefined;
  readonly onMove: (move: BarMove, start: readonly Phase[]) => void;
  readonly onChoose: () => void;
}

interface Drag {
  readonly x: number;
  readonly from: number;
  readonly width: number;
  readonly start: readonly Phase[];
}

/** A press that moves less than this is a click. */
const STILL = 3;

/** An edge or the whole of a bar: a slider for the keyboard and for screen readers, a handle for the pointer. */
export function TimelineHandle({ edge, phase, phases, range, zones, className, onMove, onChoose }: TimelineHandleProps) {
  const t = usePlanText();
  const locale = useLocale();
  const localized = useLocalized();
  const drag = useRef<Drag | null>(null);
  const value = edge === 'end' ? phase.closesAt : phase.opensAt;
  return (
    <span
      role="slider"
      tabIndex={0}
      className={className}
      data-edge={edge}
      aria-label={t(`timeline.${edge}`, { phase: localized(phase.title) })}
      aria-valuemin={range.from}
      aria-valuemax={range.to}
      aria-valuenow={value}
      aria-valuetext={inCities(value, zones, locale)}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === null) return;
        event.preventDefault();
        onMove({ edge, to: stepped(value, step, zones[0].timeZone) }, phases);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const width = event.currentTarget.closest('[data-row]')?.clientWidth ?? 1;
        drag.current = { x: event.clientX, from: value, width, start: phases };
      }}
      onPointerMove={(event) => {
        const held = drag.current;
        if (held === null || Math.abs(event.clientX - held.x) < STILL) return;
        onMove({ edge, to: snapped(held.from + ((event.clientX - held.x) / held.width) * (range.to - range.from)) }, held.start);
      }}
      onPointerUp={(event) => {
        const still = drag.current !== null && Math.abs(event.clientX - drag.current.x) < STILL;
        drag.current = null;
        if (still) onChoose();
      }}
      onPointerCancel={() => (drag.current = null)}
    />
  );
}
