import { eventPath } from '@jamboree/event-web';
import {
  AppLink,
  ButtonLink,
  EmptyState,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { EventScope, type ScopeEvent } from '../../components/event-scope.js';
import { MyInvitations } from '../../components/my-invitations.js';
import { openWindow } from '../../components/phase-window.js';
import { TeamFreeze } from '../../components/team-freeze.js';
import { useFinderText } from '../../finder-texts.js';
import { FinderStartDocument, type FinderStartQuery } from '../../gql/graphql.js';
import { readFinderView, type FinderView } from './finder-address.js';
import { FinderFilter } from './finder-filter.js';
import { FinderList } from './finder-lists.js';
import styles from './finder.module.css';
import { MyRequests } from './my-requests.js';
import { WishCard } from './wish-card.js';

/** People for a team, and teams for a person. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useFinderText();
  const view = readFinderView(search);
  return (
    <EventScope slug={params.slug}>
      {(event, signedIn) => (
        <Page title={t('title')}>
          {!signedIn && <NoPermission signedOut />}
          {signedIn && event.viewerMay.includes('team:read') && <Finder event={event} view={view} />}
          {signedIn && !event.viewerMay.includes('team:read') && (
            <EmptyState
              level={1}
              title={t('notParticipant.title')}
              action={<ButtonLink to={eventPath(event.slug)}>{t('notParticipant.action')}</ButtonLink>}
            />
          )}
        </Page>
      )}
    </EventScope>
  );
}

function Finder({ event, view }: { readonly event: ScopeEvent; readonly view: FinderView }) {
  const query = useScreenQuery(FinderStartDocument, { eventId: event.id });
  return <QueryView query={query}>{(start) => <FinderPage event={event} view={view} start={start} />}</QueryView>;
}

interface FinderPageProps {
  readonly event: ScopeEvent;
  readonly view: FinderView;
  readonly start: FinderStartQuery;
}

function FinderPage({ event, view, start }: FinderPageProps) {
  const t = useFinderText();
  const localized = useLocalized();
  const { myTeam: team, myTeamSearch: search } = start;
  // Whoever has a team looks for people; whoever has none, for a team.
  const side = view.side ?? (team === null ? 'teams' : 'people');
  const searching = team === null && search !== null;
  const mayAsk = searching && openWindow(event.phases, 'team:join') !== null;
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={t('title')}
        lead={
          <>
            {t(`lead.${side}`)} <TeamFreeze event={event} />
          </>
        }
      />
      <div className={styles['root']} data-aside={searching}>
        <div className={styles['main']}>
          <FinderFilter event={event} side={side} view={view} />
          <FinderList event={event} side={side} view={view} team={team} mayAsk={mayAsk} />
        </div>
        {searching && (
          <div className={styles['aside']}>
            <MyInvitations event={event} invitations={search.invitations} />
            <WishCard key={search.wish.version} event={event} wish={search.wish} />
            <MyRequests requests={search.requests} />
          </div>
        )}
      </div>
    </>
  );
}
