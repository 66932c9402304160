import { useLocalized } from '@jamboree/platform-web';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import type { Zone } from '../../time/moments.js';
import styles from './deadline-changes.module.css';
import type { EventPageEvent } from './event-page.screen.js';

/** Every moved deadline with its reason, for everybody: nobody is favoured in silence. */
export function DeadlineChanges({
  changes,
  zones,
}: {
  readonly changes: EventPageEvent['deadlineChanges'];
  readonly zones: readonly Zone[];
}) {
  const t = useEventText();
  const localized = useLocalized();
  if (changes.length === 0) return null;
  return (
    <div className={styles['root']}>
      <h3>{t('changes.title')}</h3>
      <ul className={styles['list']}>
        {changes.map((change) => (
          <li key={change.id}>
            <p className={styles['what']}>
              {t.rich('changes.moved', {
                phase: localized(change.phaseTitle),
                from: <CityTimes at={change.oldClosesAt} zones={zones} />,
                to: <CityTimes at={change.newClosesAt} zones={zones} />,
              })}
            </p>
            <p className={styles['why']}>{t('changes.why', { name: change.byName, reason: change.reason })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
