import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Card, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { LateRequestsDocument, type LateRequestsQuery } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import { AnsweredRow } from './answered-row.js';
import styles from './late.module.css';
import { WaitingRow } from './waiting-row.js';

type Page = NonNullable<LateRequestsQuery['lateRequests']>;
export type LateRequest = Page['edges'][number]['node'];

interface LateRequestsCardProps {
  readonly event: ManagedEvent;
  readonly open: boolean;
}

/** Teams that wait for an answer, first come first; or what was answered, newest first. Nothing when there are none. */
export function LateRequestsCard({ event, open }: LateRequestsCardProps) {
  const t = useLateText();
  const { data } = useScreenQuery(LateRequestsDocument, { eventId: event.id, open, after: null });
  const page = data?.lateRequests;
  if (!page || page.edges.length === 0) return null;
  return (
    <Card title={open ? t('queue.title', { count: page.totalCount }) : t('answered.title')}>
      <Rows event={event} open={open} page={page} />
    </Card>
  );
}

/** One page, and the pages after it. */
function Rows({ event, open, page: { edges, pageInfo } }: LateRequestsCardProps & { readonly page: Page }) {
  const t = useLateText();
  const [more, setMore] = useState(false);
  const Row = open ? WaitingRow : AnsweredRow;
  return (
    <>
      <ul className={styles['list']}>
        {edges.map(({ node }) => (
          <Row key={node.id} event={event} request={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage && more && <RowsAfter event={event} open={open} after={pageInfo.endCursor ?? null} />}
      {pageInfo.hasNextPage && !more && (
        <Button variant="default" size="sm" onClick={() => setMore(true)}>
          {t('queue.more')}
        </Button>
      )}
    </>
  );
}

function RowsAfter({ event, open, after }: LateRequestsCardProps & { readonly after: string | null }) {
  const query = useScreenQuery(LateRequestsDocument, { eventId: event.id, open, after });
  return <QueryView query={query}>{({ lateRequests: page }) => page && <Rows event={event} open={open} page={page} />}</QueryView>;
}
