import type { ManagedEvent } from '@jamboree/event-web';
import { ButtonLink, EmptyState, QueryView, Tag, TextField, TickField, useFormat, useGo, useScreenQuery } from '@jamboree/platform-web';
import { SeatRow } from '../../components/seat-row.js';
import { useAddressSearch } from '../../components/use-address-search.js';
import { ManageTeamsDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { usePlacingText } from '../../placing-texts.js';
import styles from './manage-teams.module.css';
import { teamsAddress, type TeamsView } from './teams-address.js';

const PAGE_SIZE = 25;

interface TeamsListProps {
  readonly event: ManagedEvent;
  readonly base: string;
  readonly view: TeamsView;
}

/** Every team with its people and what is wrong with it. */
export function TeamsList(props: TeamsListProps) {
  const t = usePlacingText();
  return (
    <section aria-labelledby="all-teams" className={styles['stack']}>
      <h2 id="all-teams" className={styles['heading']}>
        {t('list.title')}
      </h2>
      <TeamsFilter key={String(props.view.tooSmall)} {...props} />
      <TeamsPages {...props} after={null} left={props.view.pages} />
    </section>
  );
}

function TeamsFilter({ base, view }: TeamsListProps) {
  const t = usePlacingText();
  const go = useGo();
  const [text, setText] = useAddressSearch(view.search, (search) => teamsAddress(base, { ...view, search, pages: 1 }));
  return (
    <div className={styles['filter']}>
      <TextField type="search" label={t('list.search')} value={text} onChange={(change) => setText(change.currentTarget.value)} />
      <TickField
        label={t('list.tooSmall')}
        checked={view.tooSmall}
        onChange={(tooSmall) => go(teamsAddress(base, { ...view, tooSmall, pages: 1 }), { replace: true })}
      />
    </div>
  );
}

/** One page by its cursor, and the pages after it. */
function TeamsPages(props: TeamsListProps & { readonly after: string | null; readonly left: number }) {
  const { event, base, view, after, left } = props;
  const t = usePlacingText();
  const search = view.search === '' ? null : view.search;
  const query = useScreenQuery(ManageTeamsDocument, { eventId: event.id, search, tooSmall: view.tooSmall, first: PAGE_SIZE, after });
  return (
    <QueryView query={query}>
      {({ teams: { edges, pageInfo, totalCount } }) => {
        if (totalCount === 0) return <EmptyState title={t(search === null && !view.tooSmall ? 'list.empty' : 'list.emptyFiltered')} />;
        return (
          <>
            {after === null && <p className={styles['count']}>{t('list.count', { count: totalCount })}</p>}
            <ul className={styles['rows']}>
              {edges.map(({ node }) => (
                <Row key={node.id} team={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && left > 1 && <TeamsPages {...props} after={pageInfo.endCursor ?? null} left={left - 1} />}
            {pageInfo.hasNextPage && left === 1 && (
              <div className={styles['more']}>
                <ButtonLink to={teamsAddress(base, { ...view, pages: view.pages + 1 })} variant="default">
                  {t('list.more')}
                </ButtonLink>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function Row({ team }: { readonly team: TeamPartsFragment }) {
  const t = usePlacingText();
  const format = useFormat();
  const short = team.minSize - team.members.length;
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{team.name}</p>
        <p className="small dimmed">
          {format.list(team.members.map(({ person, lead }) => (lead ? t('list.lead', { name: person.displayName }) : person.displayName)))}
        </p>
      </div>
      <div className={styles['end']}>
        {short > 0 && <Tag tone="warn">{t('list.short', { count: short })}</Tag>}
        <SeatRow taken={team.members.length} seats={team.maxSize} />
      </div>
    </li>
  );
}
