import { AppLink } from '@jamboree/platform-web';
import { AnnouncementArticle } from '../../announcements/announcement-article.js';
import type { EventPageQuery } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { useEventText } from '../../texts.js';
import type { EventPageEvent } from './event-page.screen.js';
import styles from './news-section.module.css';

interface NewsSectionProps {
  readonly event: EventPageEvent;
  readonly news: EventPageQuery['announcements'];
}

/** The newest announcements; nothing where there are none. */
export function NewsSection({ event, news }: NewsSectionProps) {
  const t = useEventText();
  if (news === null || news.edges.length === 0) return null;
  return (
    <section aria-labelledby="news-title" className={styles['root']}>
      <div className={styles['head']}>
        <h2 id="news-title">{t('news.title')}</h2>
        <AppLink to={eventPath(event.slug, 'announcements')}>{t('news.all')}</AppLink>
      </div>
      <div className={styles['list']}>
        {news.edges.map(({ node }) => (
          <AnnouncementArticle key={node.id} announcement={node} zones={event.zones} level={3} />
        ))}
      </div>
    </section>
  );
}
