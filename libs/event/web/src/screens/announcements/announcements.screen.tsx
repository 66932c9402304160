import {
  Button,
  EmptyState,
  NotFoundPage,
  Page,
  PageHead,
  QueryView,
  useLocale,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Megaphone, Rss } from 'lucide-react';
import { useState } from 'react';
import { AnnouncementArticle } from '../../announcements/announcement-article.js';
import { EventFrame } from '../../frames/event-frame.js';
import { AnnouncementsPageDocument } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { useEventText } from '../../texts.js';
import styles from './announcements.module.css';

/** What the organisers told everybody, with a feed for those who read elsewhere. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useEventText();
  const locale = useLocale();
  const localized = useLocalized();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(AnnouncementsPageDocument, { slug: params.slug, after });
  return (
    <QueryView query={query}>
      {({ event, announcements }) => {
        if (event === null || announcements === null) return <NotFoundPage />;
        const { edges, pageInfo } = announcements;
        return (
          <EventFrame event={event}>
            <Page title={`${t('news.title')} · ${localized(event.title)}`}>
              <PageHead
                title={t('news.title')}
                lead={localized(event.title)}
                actions={
                  <a href={`${eventPath(event.slug, 'announcements')}.atom?lang=${locale}`} className={styles['feed']}>
                    <Rss aria-hidden size={18} /> {t('news.feed')}
                  </a>
                }
              />
              {edges.length === 0 ? (
                <EmptyState icon={Megaphone} title={t('news.empty')} />
              ) : (
                <div className={styles['list']}>
                  {edges.map(({ node }) => (
                    <AnnouncementArticle key={node.id} announcement={node} zones={event.zones} level={2} />
                  ))}
                  <div className={styles['pages']}>
                    {after !== null && (
                      <Button variant="default" onClick={() => setAfter(null)}>
                        {t('news.newest')}
                      </Button>
                    )}
                    {pageInfo.hasNextPage && (
                      <Button variant="default" loading={query.loading} onClick={() => setAfter(pageInfo.endCursor)}>
                        {t('news.older')}
                      </Button>
                    )}
                  </div>
                </div>
              )}
            </Page>
          </EventFrame>
        );
      }}
    </QueryView>
  );
}
