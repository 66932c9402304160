import { useLocalized } from '@jamboree/platform-web';
import { useEventText } from '../../texts.js';
import styles from './challenge-list.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import page from './event-page.module.css';

interface ChallengeListProps {
  readonly challenges: EventPageEvent['challenges'];
  readonly tracks: EventPageEvent['tracks'];
}

/** The problems that offices have posed, under their themes; themes without a problem still say what they are about. */
export function ChallengeList({ challenges, tracks }: ChallengeListProps) {
  const t = useEventText();
  const localized = useLocalized();
  if (challenges.length === 0 && tracks.length === 0) return null;
  const groups = [
    ...tracks.map((track) => ({ track, list: challenges.filter(({ trackId }) => trackId === track.id) })),
    { track: null, list: challenges.filter(({ trackId }) => !tracks.some(({ id }) => id === trackId)) },
  ].filter(({ track, list }) => track !== null || list.length > 0);
  return (
    <section id="challenges" className={styles['root']} aria-labelledby="challenges-title">
      <div className={page['head']}>
        <h2 id="challenges-title">{t('challenges.title')}</h2>
        <p>{t('challenges.lead')}</p>
      </div>
      {groups.map(({ track, list }) => (
        <div key={track?.id ?? 'all'} className={styles['group']}>
          {track !== null && (
            <div className={styles['track']}>
              <h3>{localized(track.title)}</h3>
              <p>{localized(track.description)}</p>
            </div>
          )}
          <ul className={styles['list']}>
            {list.map((challenge) => (
              <li key={challenge.id}>
                <h4>{localized(challenge.title)}</h4>
                <p>{localized(challenge.description)}</p>
                {challenge.office !== null && <p className={styles['office']}>{challenge.office}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
