import { CityTable, CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { Button, Card, TroubleNotice, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { MoveRehearsalClockDocument, type RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import { AnyMoment } from './any-moment.js';
import styles from './clock-card.module.css';

const DAY = 24 * 60 * 60 * 1000;

interface ClockCardProps {
  readonly event: ManagedEvent;
  readonly rehearsal: RehearsalPartsFragment;
}

/** Where the rehearsal's clock stands, and where it can go: to what happens next, a day on, or to any later moment. */
export function ClockCard({ event, rehearsal }: ClockCardProps) {
  const t = useRehearsalText();
  const localized = useLocalized();
  const move = useMutationWithId(MoveRehearsalClockDocument);
  const to = (moment: number | string) => void move.run({ eventId: event.id, to: new Date(moment).toISOString() });
  const still = rehearsal.acting !== null;
  return (
    <Card title={t('clock.title')}>
      <CityTable at={rehearsal.now} zones={event.zones} />
      <TroubleNotice trouble={move.trouble} />
      {rehearsal.next.length === 0 ? (
        <p className="dimmed">{t('clock.over')}</p>
      ) : (
        <ol className={styles['next']} aria-label={t('clock.next')}>
          {rehearsal.next.map(({ at, kind, phaseTitle }, index) => (
            <li key={`${at}${kind}${localized(phaseTitle)}`} className={styles['row']}>
              <span className={styles['words']}>
                <b>{t(`clock.kind.${kind}`, { phase: localized(phaseTitle) })}</b>
                <span className="small dimmed">
                  <CityTimes at={at} zones={event.zones} />
                </span>
              </span>
              <Button
                variant={index === 0 ? 'filled' : 'default'}
                size="sm"
                disabled={still}
                loading={move.busy && index === 0}
                aria-label={t('clock.goTo', { what: t(`clock.kind.${kind}`, { phase: localized(phaseTitle) }) })}
                onClick={() => to(at)}
              >
                {t('clock.go')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className={styles['other']}>
        <Button variant="default" disabled={still || move.busy} onClick={() => to(Date.parse(rehearsal.now) + DAY)}>
          {t('clock.day')}
        </Button>
        <AnyMoment now={rehearsal.now} zones={event.zones} disabled={still || move.busy} onGo={to} />
      </div>
      <p className="small dimmed">{t('clock.never')}</p>
    </Card>
  );
}
