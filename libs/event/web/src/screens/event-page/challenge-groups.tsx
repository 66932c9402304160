import { AppLink, useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import { challengePath } from '../../paths.js';
import styles from './challenge-list.module.css';

export interface ListedChallenge {
  readonly id: string;
  readonly title: LocalizedValue;
  readonly description: LocalizedValue;
  readonly office: string | null;
  readonly trackId: string | null;
}

export interface ListedTrack {
  readonly id: string;
  readonly title: LocalizedValue;
  readonly description: LocalizedValue;
}

interface ChallengeGroupsProps {
  readonly slug: string;
  readonly challenges: readonly ListedChallenge[];
  readonly tracks: readonly ListedTrack[];
  /** Level of a theme's heading; a challenge's is one deeper. */
  readonly level: 2 | 3;
}

/** The problems that offices have posed, under their themes; themes without a problem still say what they are about. */
export function ChallengeGroups({ slug, challenges, tracks, level }: ChallengeGroupsProps) {
  const localized = useLocalized();
  const [Theme, Title] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const groups = [
    ...tracks.map((track) => ({ track, list: challenges.filter(({ trackId }) => trackId === track.id) })),
    { track: null, list: challenges.filter(({ trackId }) => !tracks.some(({ id }) => id === trackId)) },
  ].filter(({ track, list }) => track !== null || list.length > 0);
  return groups.map(({ track, list }) => (
    <div key={track?.id ?? 'all'} className={styles['group']}>
      {track !== null && (
        <div className={styles['track']}>
          <Theme>{localized(track.title)}</Theme>
          <p>{localized(track.description)}</p>
        </div>
      )}
      <ul className={styles['list']}>
        {list.map((challenge) => (
          <li key={challenge.id}>
            <Title>
              <AppLink to={challengePath(slug, challenge.id)} className={styles['title']}>
                {localized(challenge.title)}
              </AppLink>
            </Title>
            <p className={styles['text']}>{localized(challenge.description)}</p>
            {challenge.office !== null && <p className={styles['office']}>{challenge.office}</p>}
          </li>
        ))}
      </ul>
    </div>
  ));
}
