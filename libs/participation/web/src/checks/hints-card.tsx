import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Card, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { useChecksText } from '../checks-texts.js';
import { SubmissionHintsDocument, type SubmissionHintsQuery } from '../gql/graphql.js';
import { HintRow } from './hint-row.js';
import styles from './hints-card.module.css';

export type Hint = NonNullable<SubmissionHintsQuery['submissionHints']>['edges'][number]['node'];

interface HintsCardProps {
  readonly event: ManagedEvent;
  /** One entry's hints alone; the event's otherwise. */
  readonly submissionId?: string;
}

const FEW = 5;
const MANY = 100;

/** What the organiser may want to look at; nothing when there is nothing. */
export function HintsCard({ event, submissionId }: HintsCardProps) {
  const t = useChecksText();
  const [first, setFirst] = useState(FEW);
  const { data } = useScreenQuery(SubmissionHintsDocument, { eventId: event.id, submissionId: submissionId ?? null, first });
  const page = data?.submissionHints;
  if (!page || page.edges.length === 0) return null;
  return (
    <Card title={t('hints')}>
      <p className="dimmed small">{t('hints.help')}</p>
      <ul className={styles['root']}>
        {page.edges.map(({ node }) => (
          <HintRow key={node.id} event={event} hint={node} named={submissionId === undefined} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && first < MANY && (
        <Button variant="default" size="sm" onClick={() => setFirst(MANY)}>
          {t('hints.more')}
        </Button>
      )}
    </Card>
  );
}
