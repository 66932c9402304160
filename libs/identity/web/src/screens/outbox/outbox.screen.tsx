import { Button, Card, EmptyState, Page, PageHead, QueryView, Tag, useFormat, useScreenQuery } from '@jamboree/platform-web';
import { Mails } from 'lucide-react';
import { useState } from 'react';
import { OutboxPageDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { LinkedText } from './linked-text.js';
import styles from './outbox.module.css';

/** Every mail this instance would have sent: demo and development only. */
export function Screen() {
  const t = useText();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(OutboxPageDocument, { after });
  return (
    <Page title={t('outbox.title')}>
      <PageHead
        title={t('outbox.title')}
        lead={t('outbox.lead')}
        actions={
          <Button variant="default" onClick={query.retry} loading={query.loading}>
            {t('outbox.refresh')}
          </Button>
        }
      />
      <QueryView query={query}>
        {({ outbox }) =>
          outbox.edges.length === 0 ? (
            <EmptyState icon={Mails} title={t('outbox.empty')} />
          ) : (
            <div className={styles['list']}>
              {outbox.edges.map(({ node: mail }) => (
                <Card key={mail.id} title={mail.subject} aside={<Tag>{t('outbox.state', { state: mail.state })}</Tag>}>
                  <p className="small dimmed">{t('outbox.to', { to: mail.to, at: format.dateTime(mail.createdAt) })}</p>
                  <LinkedText text={mail.text} />
                </Card>
              ))}
              {(outbox.pageInfo.hasNextPage || after !== null) && (
                <div className={styles['pages']}>
                  {after !== null && (
                    <Button variant="default" onClick={() => setAfter(null)}>
                      {t('outbox.newest')}
                    </Button>
                  )}
                  {outbox.pageInfo.hasNextPage && (
                    <Button variant="default" onClick={() => setAfter(outbox.pageInfo.endCursor)}>
                      {t('outbox.older')}
                    </Button>
                  )}
                </div>
              )}
            </div>
          )
        }
      </QueryView>
    </Page>
  );
}
