import type { ManagedEvent } from '@jamboree/event-web';
import { ButtonLink, EmptyState, NoPermission, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { ManageSubmissionsDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { SubmissionRow } from './submission-row.js';
import { submissionsAddress, type SubmissionsView } from './submissions-address.js';
import styles from './submissions-list.module.css';

const PAGE_SIZE = 25;

interface SubmissionsListProps {
  readonly event: ManagedEvent;
  readonly base: string;
  readonly view: SubmissionsView;
}

export function SubmissionsList(props: SubmissionsListProps) {
  return (
    <div className={styles['root']}>
      <SubmissionsPages {...props} after={null} left={props.view.pages} />
    </div>
  );
}

/** One page by its cursor, and the pages after it. */
function SubmissionsPages({
  event,
  base,
  view,
  after,
  left,
}: SubmissionsListProps & { readonly after: string | null; readonly left: number }) {
  const t = useText();
  const query = useScreenQuery(ManageSubmissionsDocument, {
    eventId: event.id,
    state: view.state,
    search: view.search === '' ? null : view.search,
    first: PAGE_SIZE,
    after,
  });
  return (
    <QueryView query={query}>
      {({ submissions }) => {
        if (!submissions) return <NoPermission level={2} whom={t('manage.whom')} />;
        const { edges, pageInfo, totalCount } = submissions;
        if (totalCount === 0)
          return <EmptyState title={t(view.state === null && view.search === '' ? 'manage.empty' : 'manage.emptyFiltered')} />;
        return (
          <>
            {after === null && <p className={styles['count']}>{t('manage.count', { count: totalCount })}</p>}
            <ul className={styles['rows']}>
              {edges.map(({ node }) => (
                <SubmissionRow key={node.id} event={event} row={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && left > 1 && (
              <SubmissionsPages event={event} base={base} view={view} after={pageInfo.endCursor ?? null} left={left - 1} />
            )}
            {pageInfo.hasNextPage && left === 1 && (
              <div className={styles['more']}>
                <ButtonLink to={submissionsAddress(base, { ...view, pages: view.pages + 1 })} variant="default">
                  {t('manage.more')}
                </ButtonLink>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
