import { Button, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { ChangedDeadlinesDocument } from '../../gql/graphql.js';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import type { Zone } from '../../time/moments.js';
import styles from './deadline-changes.module.css';

interface DeadlineChangesProps {
  readonly slug: string;
  readonly zones: readonly Zone[];
}

const FIRST = 5;
const MORE = 100;

/** Every moved deadline with its reason, for everybody: nobody is favoured in silence. */
export function DeadlineChanges({ slug, zones }: DeadlineChangesProps) {
  const t = useEventText();
  const localized = useLocalized();
  const [first, setFirst] = useState(FIRST);
  const { data } = useScreenQuery(ChangedDeadlinesDocument, { slug, first });
  const changes = data?.deadlineChanges?.edges ?? [];
  if (changes.length === 0) return null;
  return (
    <div className={styles['root']}>
      <h3>{t('changes.title')}</h3>
      <ul className={styles['list']}>
        {changes.map(({ node: change }) => (
          <li key={change.id}>
            <p className={styles['what']}>
              {t.rich('changes.moved', {
                phase: localized(change.phaseTitle),
                from: <CityTimes at={change.oldClosesAt} zones={zones} />,
                to: <CityTimes at={change.newClosesAt} zones={zones} />,
              })}
            </p>
            <p className={styles['why']}>
              {t('changes.why', { name: change.byName ?? t('changes.organisers'), reason: change.reason === '' ? 'none' : change.reason })}
            </p>
            <p className={styles['when']}>{t.rich('changes.when', { time: <CityTimes at={change.at} zones={zones} /> })}</p>
          </li>
        ))}
      </ul>
      {data?.deadlineChanges?.pageInfo.hasNextPage === true && first < MORE && (
        <Button variant="subtle" onClick={() => setFirst(MORE)}>
          {t('changes.more')}
        </Button>
      )}
    </div>
  );
}
