import { useLocale, useLocalized } from '@jamboree/platform-web';
import { useEffect, useRef } from 'react';
import { useEventText } from '../texts.js';
import { clockIn, momentOf, type Zone } from '../time/moments.js';
import { isNow, isOver, type PhaseFacts } from './phase-facts.js';
import styles from './phase-rail.module.css';

interface PhaseRailProps {
  readonly phases: readonly PhaseFacts[];
  /** Dates are those of the first city; the schedule says both. */
  readonly zones: readonly Zone[];
}

/** The main phases in a row: past, now, to come. Scrolls by itself to where the event is. */
export function PhaseRail({ phases, zones }: PhaseRailProps) {
  const t = useEventText();
  const locale = useLocale();
  const localized = useLocalized();
  const list = useRef<HTMLOListElement>(null);
  const main = phases.filter((phase) => phase.lane === 'MAIN' && phase.state !== 'SKIPPED');
  const focus = main.findIndex((phase) => !isOver(phase));
  useEffect(() => {
    const item = list.current?.children[Math.max(0, focus - 1)];
    if (item instanceof HTMLElement && list.current !== null) list.current.scrollLeft = item.offsetLeft - list.current.offsetLeft;
  }, [focus]);
  const [zone] = zones;
  const day = (iso: string) => (zone === undefined ? '' : shortDay(clockIn(momentOf(iso), zone, locale).date));
  return (
    <ol ref={list} className={styles['root']} tabIndex={0} aria-label={t('phases.rail')}>
      {main.map((phase) => (
        <li
          key={phase.id}
          className={styles['phase']}
          data-state={isOver(phase) ? 'over' : isNow(phase) ? 'now' : 'planned'}
          aria-current={isNow(phase) ? 'step' : undefined}
        >
          <span className={styles['title']}>{localized(phase.title)}</span>
          {isNow(phase) && <span className={styles['now']}>{t(`phaseState.${phase.state}`)}</span>}
          <span className={styles['dates']}>
            {isNow(phase) || isOver(phase)
              ? t('phases.until', { day: day(phase.closesAt) })
              : t('phases.from', { day: day(phase.opensAt) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** `Fri 31 Jul 2020` → `31 Jul`: the rail shows the way, not the calendar. */
function shortDay(date: string): string {
  return date.replace(/^\S+ /, '').replace(/ \d{4}$/, '');
}
