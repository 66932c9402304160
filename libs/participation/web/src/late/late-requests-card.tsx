import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Card, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { LateRequestsDocument, type LateRequestsQuery } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import { AnsweredRow } from './answered-row.js';
import styles from './late.module.css';
import { WaitingRow } from './waiting-row.js';

export type LateRequest = NonNullable<LateRequestsQuery['lateRequests']>['edges'][number]['node'];

const FEW = 10;
const MANY = 100;

/** Teams that wait for an answer, first come first; nothing when nobody waits. */
export function LateRequestsCard({ event }: { readonly event: ManagedEvent }) {
  const t = useLateText();
  const [first, setFirst] = useState(FEW);
  const { data } = useScreenQuery(LateRequestsDocument, { eventId: event.id, open: true, first });
  const page = data?.lateRequests;
  if (!page || page.edges.length === 0) return null;
  return (
    <Card title={t('queue.title', { count: page.totalCount })}>
      <ul className={styles['list']}>
        {page.edges.map(({ node }) => (
          <WaitingRow key={node.id} event={event} request={node} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && first < MANY && (
        <Button variant="default" size="sm" onClick={() => setFirst(MANY)}>
          {t('queue.more')}
        </Button>
      )}
    </Card>
  );
}

/** What was answered, newest first; nothing when nothing was. */
export function AnsweredLateRequests({ event }: { readonly event: ManagedEvent }) {
  const t = useLateText();
  const [first, setFirst] = useState(FEW);
  const { data } = useScreenQuery(LateRequestsDocument, { eventId: event.id, open: false, first });
  const page = data?.lateRequests;
  if (!page || page.edges.length === 0) return null;
  return (
    <Card title={t('answered.title')}>
      <ul className={styles['list']}>
        {page.edges.map(({ node }) => (
          <AnsweredRow key={node.id} event={event} request={node} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && first < MANY && (
        <Button variant="default" size="sm" onClick={() => setFirst(MANY)}>
          {t('queue.more')}
        </Button>
      )}
    </Card>
  );
}
