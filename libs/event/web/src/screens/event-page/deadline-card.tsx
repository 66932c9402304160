import { useFormat, useLocalized } from '@jamboree/platform-web';
import type { EventCardFragment } from '../../gql/graphql.js';
import { focusOf } from '../../phases/phase-facts.js';
import { useEventText } from '../../texts.js';
import { CityClocks } from '../../time/city-clocks.js';
import { CityTable } from '../../time/city-table.js';
import { CountDown } from '../../time/count-down.js';
import styles from './deadline-card.module.css';

interface DeadlineCardProps {
  readonly event: EventCardFragment;
  /** Without its own frame, inside another card. */
  readonly plain?: boolean;
}

/** What ends or begins next, in both cities; the cities' clocks when nothing is pending; and how many take part. */
export function DeadlineCard({ event, plain = false }: DeadlineCardProps) {
  const t = useEventText();
  const format = useFormat();
  const localized = useLocalized();
  const { current, next } = focusOf(event.phases);
  const live = event.state === 'RUNNING' || event.state === 'PUBLISHED';
  const due =
    current === null
      ? next === null
        ? null
        : { at: next.opensAt, label: t('deadline.opensIn', { phase: localized(next.title) }) }
      : { at: current.closesAt, label: t('deadline.closesIn', { phase: localized(current.title) }) };
  const { people, teams, drafts, submitted } = event.counts;
  const figures = [
    ['people', people],
    ['teams', teams],
    ['drafts', drafts],
    ['submitted', submitted],
  ] as const;
  return (
    <aside className={styles['root']} data-plain={plain} aria-label={t('deadline.label')}>
      {live && due !== null ? (
        <div className={styles['due']}>
          <p className={styles['label']}>{due.label}</p>
          <CountDown to={due.at} />
          <CityTable at={due.at} zones={event.zones} />
        </div>
      ) : (
        <div className={styles['due']}>
          <p className={styles['label']}>{t('deadline.now')}</p>
          <CityClocks zones={event.zones} />
        </div>
      )}
      <dl className={styles['figures']}>
        {figures
          .filter(([key, figure]) => figure > 0 || key === 'people')
          .map(([key, figure]) => (
            <div key={key} data-strong={key === 'submitted'}>
              <dt>{t(`count.${key}`, { count: figure })}</dt>
              <dd>{format.number(figure)}</dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
