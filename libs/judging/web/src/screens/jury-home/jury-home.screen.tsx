import { EmptyState, NoPermission, Page, PageHead, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { Inbox } from 'lucide-react';
import { JuryInboxDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './jury-home.module.css';
import { RoundCard } from './round-card.js';

/** Everything a juror has to read, over all events. */
export function Screen() {
  const t = useText();
  const query = useScreenQuery(JuryInboxDocument, {});
  return (
    <Page title={t('home.title')}>
      <QueryView query={query}>
        {({ me, jurorInbox }) => {
          if (me === null || jurorInbox === null) return <NoPermission signedOut={me === null} whom={t('desk.whom')} />;
          const left = jurorInbox.assignmentsTotal - jurorInbox.done;
          if (jurorInbox.rounds.length === 0) {
            return (
              <EmptyState level={1} icon={Inbox} title={t('home.empty')}>
                <p>{t('home.empty.text')}</p>
              </EmptyState>
            );
          }
          return (
            <>
              <PageHead
                title={t('home.title')}
                lead={left === 0 ? t('home.allDone') : t('home.lead', { left, all: jurorInbox.assignmentsTotal })}
              />
              <div className={styles['root']}>
                {jurorInbox.rounds.map((entry) => (
                  <RoundCard key={entry.round.id} entry={entry} />
                ))}
              </div>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
