import { EmptyState, NoPermission, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { isEditable } from '@jamboree/participation-domain';
import { VersionHistoryDocument, type VersionHistoryQuery } from '../gql/graphql.js';
import { useVersionsText } from '../versions-texts.js';
import { Comparison } from './comparison.js';
import styles from './history.module.css';
import { KeptDrafts } from './kept-drafts.js';
import { VersionList } from './version-list.js';
import type { VersionsView } from './versions-address.js';

export type HistoryEvent = NonNullable<VersionHistoryQuery['event']>;
export type HistorySubmission = NonNullable<VersionHistoryQuery['submission']>;
export type Line = HistorySubmission['versions']['edges'][number]['node'];

interface HistoryProps {
  readonly slug: string;
  readonly submissionId: string;
  /** The address of the page, without what the view adds. */
  readonly base: string;
  readonly view: VersionsView;
  /** Where the draft is written; null for whoever only reads. */
  readonly editor: string | null;
}

/** Every version of a submission, two of them compared, and for the team the way back to an older one. */
export function History({ slug, submissionId, base, view, editor }: HistoryProps) {
  const t = useVersionsText();
  const query = useScreenQuery(VersionHistoryDocument, { slug, id: submissionId, after: view.after });
  return (
    <QueryView query={query}>
      {({ event, submission }) => {
        if (!event || !submission) return <NoPermission level={2} />;
        const lines = submission.versions.edges.map(({ node }) => node);
        const to = view.to ?? lines[0]?.id ?? null;
        const from = view.from ?? lines[1]?.id ?? null;
        const writable = editor !== null && submission.editWindow.open && isEditable(submission.state);
        const restoring = writable ? { submission, editor } : null;
        return (
          <div className={styles['root']}>
            {lines.length === 0 && <EmptyState title={t('none')}>{t('none.text')}</EmptyState>}
            {from !== null && to !== null && <Comparison event={event} lines={lines} base={base} view={view} from={from} to={to} />}
            {lines.length > 0 && (
              <VersionList event={event} submission={submission} lines={lines} base={base} view={view} restoring={restoring} />
            )}
            <KeptDrafts submission={submission} restoring={restoring} />
          </div>
        );
      }}
    </QueryView>
  );
}
