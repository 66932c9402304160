import { ButtonLink, EmptyState, QueryView, useScreenQuery } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import { FinderPeopleDocument, FinderTeamsDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { finderPath, teamPath } from '../../paths.js';
import { finderAddress, isNarrowed, type FinderSide, type FinderView } from './finder-address.js';
import styles from './finder.module.css';
import { PersonCard } from './person-card.js';
import { TeamCard } from './team-card.js';

const PAGE_SIZE = 12;

interface FinderListProps {
  readonly event: ScopeEvent;
  readonly side: FinderSide;
  readonly view: FinderView;
  readonly team: TeamPartsFragment | null;
  readonly mayAsk: boolean;
}

/** Those who fit, page after page; how many pages are open is in the address. */
export function FinderList(props: FinderListProps) {
  const Pages = props.side === 'people' ? PeoplePages : TeamPages;
  return (
    <div className={styles['list']}>
      <Pages {...props} after={null} left={props.view.pages} />
    </div>
  );
}

interface PagesProps extends FinderListProps {
  readonly after: string | null;
  /** Pages still to show, this one included. */
  readonly left: number;
}

function PeoplePages(props: PagesProps) {
  const { event, team } = props;
  const query = useScreenQuery(FinderPeopleDocument, variablesOf(props));
  return (
    <QueryView query={query}>
      {({ finderPeople: page }) => (
        <Cards {...props} page={page} next={(after) => <PeoplePages {...props} after={after} left={props.left - 1} />}>
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <PersonCard found={node} event={event} team={team} />
            </li>
          ))}
        </Cards>
      )}
    </QueryView>
  );
}

function TeamPages(props: PagesProps) {
  const { event, mayAsk } = props;
  const query = useScreenQuery(FinderTeamsDocument, variablesOf(props));
  return (
    <QueryView query={query}>
      {({ finderTeams: page }) => (
        <Cards {...props} page={page} next={(after) => <TeamPages {...props} after={after} left={props.left - 1} />}>
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <TeamCard found={node} event={event} mayAsk={mayAsk} />
            </li>
          ))}
        </Cards>
      )}
    </QueryView>
  );
}

function variablesOf({ event, view, after }: PagesProps) {
  const said = (text: string) => (text === '' ? null : text);
  const { role, skill, language, city } = view;
  return { eventId: event.id, role, skill: said(skill), language: said(language), city: said(city), first: PAGE_SIZE, after };
}

interface CardsProps extends PagesProps {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly next: (after: string | null) => ReactNode;
  readonly children: ReactNode;
}

/** One page of cards, and what comes after it. */
function Cards({ event, side, view, after, left, page, next, children }: CardsProps) {
  const t = useFinderText();
  const base = finderPath(event.slug);
  const { hasNextPage, endCursor } = page.pageInfo;
  if (page.totalCount === 0) return <NobodyThere event={event} side={side} view={view} />;
  return (
    <>
      {after === null && <h2 className={styles['count']}>{t(`count.${side}`, { count: page.totalCount })}</h2>}
      <ul className={styles['cards']}>{children}</ul>
      {hasNextPage && left > 1 && next(endCursor ?? null)}
      {hasNextPage && left === 1 && (
        <div className={styles['more']}>
          <ButtonLink to={finderAddress(base, { ...view, pages: view.pages + 1 })} variant="default">
            {t('more')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function NobodyThere({ event, side, view }: Pick<FinderListProps, 'event' | 'side' | 'view'>) {
  const t = useFinderText();
  if (isNarrowed(view)) {
    const everybody = finderAddress(finderPath(event.slug), { ...view, role: null, skill: '', language: '', city: '', pages: 1 });
    return (
      <EmptyState
        title={t('empty.filtered')}
        action={
          <ButtonLink to={everybody} variant="default">
            {t('showAll')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t(`empty.${side}`)}
      action={side === 'teams' ? <ButtonLink to={teamPath(event.slug)}>{t('foundOwn')}</ButtonLink> : undefined}
    />
  );
}
