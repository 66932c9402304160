import { Tag, useLocale, useLocalized } from '@jamboree/platform-web';
import type { EventPageEvent } from './event-page.screen.js';
import { isNow, isOver } from '../../phases/phase-facts.js';
import { useEventText } from '../../texts.js';
import { clockIn, momentOf } from '../../time/moments.js';
import page from './event-page.module.css';
import styles from './schedule-table.module.css';

interface ScheduleTableProps {
  /** False once the event has ended for good: then nothing of it is now. */
  readonly live: boolean;
  readonly phases: EventPageEvent['phases'];
  readonly zones: EventPageEvent['zones'];
}

/** Every phase with its beginning and end, one column per city; stacked on a phone, where the roles keep it a table for screen readers. */
export function ScheduleTable({ phases, zones, live }: ScheduleTableProps) {
  const t = useEventText();
  const locale = useLocale();
  const localized = useLocalized();
  const face = (at: string, zone: EventPageEvent['zones'][number]) => {
    const { date, time } = clockIn(momentOf(at), zone, locale);
    return (
      <time dateTime={at}>
        {date}, {time}
      </time>
    );
  };
  return (
    <div>
      <div className={page['head']}>
        <h2 id="schedule-title">{t('schedule.title')}</h2>
      </div>
      <table role="table" className={styles['table']}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('schedule.phase')}
            </th>
            {zones.map((zone) => (
              <th key={zone.city} scope="col" role="columnheader">
                {zone.city}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {phases
            .filter((phase) => phase.state !== 'SKIPPED')
            .map((phase) => (
              <tr key={phase.id} role="row" data-state={live && isNow(phase) ? 'now' : isOver(phase) ? 'over' : 'planned'}>
                <th scope="row" role="rowheader">
                  {localized(phase.title)} {live && isNow(phase) && <Tag tone="signal">{t(`phaseState.${phase.state}`)}</Tag>}
                  {phase.lane === 'SIDE' && <span className={styles['side']}>{t('schedule.side')}</span>}
                </th>
                {zones.map((zone) => (
                  <td key={zone.city} role="cell" data-city={zone.city}>
                    {face(phase.opensAt, zone)} <span className={styles['to']}>{t('schedule.to')}</span> {face(phase.closesAt, zone)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
