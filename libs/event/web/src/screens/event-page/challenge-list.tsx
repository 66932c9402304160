import { useEventText } from '../../texts.js';
import { ChallengeGroups } from './challenge-groups.js';
import styles from './challenge-list.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import page from './event-page.module.css';

/** Themes and challenges on the event's page. */
export function ChallengeList({ slug, challenges, tracks }: Pick<EventPageEvent, 'slug' | 'challenges' | 'tracks'>) {
  const t = useEventText();
  if (challenges.length === 0 && tracks.length === 0) return null;
  return (
    <section id="challenges" className={styles['root']} aria-labelledby="challenges-title">
      <div className={page['head']}>
        <h2 id="challenges-title">{t('challenges.title')}</h2>
        <p>{t('challenges.lead')}</p>
      </div>
      <ChallengeGroups slug={slug} challenges={challenges} tracks={tracks} level={3} />
    </section>
  );
}
