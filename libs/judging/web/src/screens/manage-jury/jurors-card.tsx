import { managePath, type ManagedEvent } from '@jamboree/event-web';
import { PersonBadge } from '@jamboree/participation-web';
import { AppLink, Card, useFormat } from '@jamboree/platform-web';
import type { CoveragePartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { CapacityField } from './capacity-field.js';
import styles from './jurors-card.module.css';

interface JurorsCardProps {
  readonly event: ManagedEvent;
  readonly coverage: CoveragePartsFragment;
}

/** Every juror: how much they take, have and have done; since when they are silent. Stacked on a phone, where the roles keep it a table. */
export function JurorsCard({ event, coverage }: JurorsCardProps) {
  const t = useText();
  const format = useFormat();
  const { jurors, round } = coverage;
  return (
    <Card
      title={t('jurors.title', { count: jurors.length })}
      aside={<AppLink to={managePath(event.slug, 'people')}>{t('manage.invite')}</AppLink>}
    >
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('jurors.title', { count: jurors.length })}>
        <table role="table" className={styles['table']}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('jurors.name')}
              </th>
              <th scope="col" role="columnheader">
                {t('jurors.load')}
              </th>
              <th scope="col" role="columnheader">
                {t('jurors.capacity')}
              </th>
              <th scope="col" role="columnheader">
                {t('jurors.conflicts')}
              </th>
              <th scope="col" role="columnheader">
                {t('jurors.active')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {jurors.map((juror) => (
              <tr key={juror.id} role="row">
                <th scope="row" role="rowheader">
                  <PersonBadge name={juror.person.displayName} below={juror.person.city} />
                </th>
                <td role="cell">
                  <LoadBar done={juror.done} assigned={juror.assigned} capacity={juror.capacity} />
                </td>
                <td role="cell" data-label={t('jurors.capacity')}>
                  <CapacityField roundId={round.id} jurorId={juror.id} name={juror.person.displayName} capacity={juror.capacity} />
                </td>
                <td role="cell" className={styles['figure']} data-label={t('jurors.conflicts')}>
                  {juror.conflicts === 0 ? <span className="dimmed">{t('none')}</span> : juror.conflicts}
                </td>
                <td role="cell" className={styles['active']} data-label={t('jurors.active')}>
                  {juror.lastActiveAt === null ? <span className="dimmed">{t('jurors.never')}</span> : format.dateTime(juror.lastActiveAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface LoadBarProps {
  readonly done: number;
  readonly assigned: number;
  readonly capacity: number;
}

function LoadBar({ done, assigned, capacity }: LoadBarProps) {
  const t = useText();
  const whole = Math.max(capacity, assigned, 1);
  return (
    <span className={styles['load']}>
      <span aria-hidden className={styles['bar']}>
        <span className={styles['done']} style={{ inlineSize: `${(done / whole) * 100}%` }} />
        <span className={styles['assigned']} style={{ inlineSize: `${((assigned - done) / whole) * 100}%` }} />
      </span>
      <span className={styles['words']}>{t('jurors.loadText', { done, assigned })}</span>
    </span>
  );
}
