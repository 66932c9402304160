import { editableFields, moveClosing, moveOpening, movePhase, type Lane, type Phase } from '@jamboree/event-domain';
import { DAY, type PhaseId } from '@jamboree/kernel';
import { SelectField, useLocale, useLocalized, useNow } from '@jamboree/platform-web';
import { Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { usePlanText } from '../../../plan-texts.js';
import { clockIn, inCities, type Zone } from '../../../time/moments.js';
import { TimelineBar, type BarMove } from './timeline-bar.js';
import { rangeOf, ticksOf } from './timeline-scale.js';
import styles from './timeline.module.css';
import type { PlanEdit } from './use-plan.js';

interface TimelineProps {
  readonly plan: PlanEdit;
  readonly zones: readonly [Zone, ...Zone[]];
  /** Whether later phases move along when a whole phase is moved. */
  readonly along: boolean;
  readonly onAlong: (along: boolean) => void;
  readonly locked: boolean;
  readonly onChoose: (id: PhaseId) => void;
}

const LANES: readonly Lane[] = ['MAIN', 'SIDE'];
/** Days in sight; null for the whole event. */
const ZOOMS = [null, 60, 21, 7, 2] as const;
/** Bars of a smaller share of what is in sight have their name beside them. */
const NARROW = 0.14;
const MINUTE_STEP = 60_000;

/** All phases as bars in two lanes. Everything that the pointer does, the keys do too, and so does the form of each phase. */
export function Timeline({ plan, zones, along, onAlong, locked, onChoose }: TimelineProps) {
  const t = usePlanText();
  const locale = useLocale();
  const localized = useLocalized();
  const now = useNow(MINUTE_STEP);
  const [zoom, setZoom] = useState<number | null>(21);
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = plan.draft.filter(({ state }) => state !== 'SKIPPED');
  const range = rangeOf(plan.base, shown);
  const days = (range.to - range.from) / DAY;
  const scale = zoom === null ? 1 : Math.max(1, days / zoom);
  const at = (moment: number) => ((moment - range.from) / (range.to - range.from)) * 100;

  // Begins where the event is, not at its first day.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const share = Math.max(0, Math.min(1, (now - range.from) / (range.to - range.from)));
    element.scrollLeft = share * element.scrollWidth - element.clientWidth / 3;
    // oxlint-disable-next-line react/exhaustive-deps -- only another zoom places it anew; following the clock or an edit would pull it away under the hand
  }, [zoom]);

  const move = (phase: Phase, { edge, to }: BarMove, start: readonly Phase[]) => {
    const moved =
      edge === 'end'
        ? moveClosing(start, phase.id, to)
        : edge === 'start'
          ? moveOpening(start, phase.id, to, plan.from)
          : movePhase(start, phase.id, to - (start.find(({ id }) => id === phase.id)?.opensAt ?? to), along, plan.from);
    plan.edit(() => moved);
    const stands = stood(moved, start);
    const isHeld = stands.length === moved.length && to !== (edge === 'end' ? phase.closesAt : phase.opensAt);
    setHeld(isHeld);
    setSaid(isHeld ? t(along ? 'timeline.heldByNow' : 'timeline.held', { phase: localized(phase.title) }) : tell(moved, stands));
  };
  const tell = (moved: readonly Phase[], stands: readonly Phase[]) =>
    moved
      .filter((phase) => !stands.includes(phase))
      .slice(0, 3)
      .map((phase) =>
        t('timeline.moved', {
          phase: localized(phase.title),
          opens: inCities(phase.opensAt, zones, locale),
          closes: inCities(phase.closesAt, zones, locale),
        }),
      )
      .join(' ');

  return (
    <section className={styles['root']} aria-label={t('timeline.title')}>
      <div className={styles['bar']}>
        <div>
          <p className="small dimmed">{t('timeline.help')}</p>
          {!locked && <Checkbox label={t('timeline.along')} checked={along} onChange={(change) => onAlong(change.currentTarget.checked)} />}
        </div>
        <SelectField
          label={t('timeline.zoom')}
          value={String(zoom)}
          onChange={(change) => setZoom(ZOOMS.find((one) => String(one) === change.currentTarget.value) ?? null)}
          data={ZOOMS.map((one) => ({ value: String(one), label: t('timeline.days', { days: one ?? 0 }) }))}
        />
      </div>
      <div ref={scroller} className={styles['scroller']}>
        <div className={styles['inner']} style={{ inlineSize: `${scale * 100}%` }}>
          <div className={styles['axis']} aria-hidden>
            {ticksOf(range, zoom ?? days, zones[0].timeZone).map((tick) => (
              <span key={tick} style={{ insetInlineStart: `${at(tick)}%` }}>
                {clockIn(tick, zones[0], locale).date}
              </span>
            ))}
          </div>
          {now > range.from && now < range.to && <span className={styles['now']} style={{ insetInlineStart: `${at(now)}%` }} aria-hidden />}
          {LANES.map((lane) => (
            <div key={lane} className={styles['lane']} role="group" aria-label={t(`lane.${lane}`)}>
              <p className={styles['laneName']}>{t(`lane.${lane}`)}</p>
              {inOrder(shown, lane).map((phase) => (
                <TimelineBar
                  key={phase.id}
                  phase={phase}
                  narrow={phase.closesAt - phase.opensAt < (zoom ?? days) * DAY * NARROW}
                  range={range}
                  zones={zones}
                  changed={plan.changes.includes(phase)}
                  faulty={plan.issueOf(phase.id, 'opensAt') !== undefined || plan.issueOf(phase.id, 'closesAt') !== undefined}
                  edges={locked ? [] : edgesOf(phase)}
                  phases={plan.draft}
                  onMove={(to, start) => move(phase, to, start)}
                  onChoose={() => onChoose(phase.id)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className={held ? styles['held'] : 'visually-hidden'} role="status">
        {said}
      </p>
    </section>
  );
}

/** Phases of a move that are where they were. */
function stood(moved: readonly Phase[], start: readonly Phase[]): Phase[] {
  return moved.filter((phase, index) => phase.opensAt === start[index]?.opensAt && phase.closesAt === start[index].closesAt);
}

function inOrder(phases: readonly Phase[], lane: Lane): Phase[] {
  return phases.filter((phase) => phase.lane === lane).sort((a, b) => a.opensAt - b.opensAt);
}

function edgesOf({ state }: Phase): readonly BarMove['edge'][] {
  const fields = editableFields(state);
  if (fields.includes('opensAt')) return ['whole', 'start', 'end'];
  return fields.includes('closesAt') ? ['end'] : [];
}
