import { EmptyState, ErrorState, Late, useScreenQuery, ButtonLink } from '@jamboree/platform-web';
import { IdeasPageDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { IdeaCard } from './idea-card.js';
import { ideasAddress, type IdeasView } from './ideas-address.js';
import styles from './ideas-grid.module.css';

const PAGE_SIZE = 12;

interface IdeasGridProps {
  readonly eventId: string;
  readonly base: string;
  readonly view: IdeasView;
}

/** The ideas that fit the view, page after page; how many pages are open is in the address, so that "back" finds the same place. */
export function IdeasGrid({ eventId, base, view }: IdeasGridProps) {
  return (
    <div className={styles['root']} aria-live="off">
      <IdeasPages eventId={eventId} base={base} view={view} after={null} left={view.pages} />
    </div>
  );
}

interface IdeasPagesProps extends IdeasGridProps {
  readonly after: string | null;
  /** Pages still to show, this one included. */
  readonly left: number;
}

/** One page by its cursor, and the pages after it. */
function IdeasPages({ eventId, base, view, after, left }: IdeasPagesProps) {
  const t = useText();
  const variables = { eventId, trackId: view.trackId, search: view.search === '' ? null : view.search, first: PAGE_SIZE, after };
  const query = useScreenQuery(IdeasPageDocument, variables);
  if (query.data === undefined) {
    return query.failure === null ? (
      <Late>
        {Array.from({ length: 3 }, (_, index) => (
          <span key={index} className={styles['ghost']} />
        ))}
      </Late>
    ) : (
      <ErrorState failure={query.failure} onRetry={query.retry} />
    );
  }
  const { edges, pageInfo } = query.data.gallery;
  if (edges.length === 0 && after === null) {
    const filtered = view.trackId !== null || view.search !== '';
    return (
      <div className={styles['whole']}>
        <EmptyState
          title={t(filtered ? 'ideas.empty.filtered' : 'ideas.empty.none')}
          action={
            filtered ? (
              <ButtonLink to={base} variant="default">
                {t('ideas.showAll')}
              </ButtonLink>
            ) : undefined
          }
        />
      </div>
    );
  }
  return (
    <>
      {edges.map(({ node }) => (
        <IdeaCard key={node.id} idea={node} />
      ))}
      {pageInfo.hasNextPage && left > 1 && (
        <IdeasPages eventId={eventId} base={base} view={view} after={pageInfo.endCursor ?? null} left={left - 1} />
      )}
      {pageInfo.hasNextPage && left === 1 && (
        <div className={styles['whole']}>
          <ButtonLink to={ideasAddress(base, { ...view, pages: view.pages + 1 })} variant="default">
            {t('ideas.more')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
