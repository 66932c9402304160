import { NoPermission, Page, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { EventScope, type ScopeEvent } from '../../components/event-scope.js';
import { TeamPageDocument } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import { FoundTeam } from './found-team.js';
import { MyTeam } from './my-team.js';

/** Found a team, or look after mine. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useTeamingText();
  return (
    <EventScope slug={params.slug}>
      {(event, signedIn) => <Page title={t('team.title')}>{signedIn ? <TeamOrFounding event={event} /> : <NoPermission signedOut />}</Page>}
    </EventScope>
  );
}

function TeamOrFounding({ event }: { readonly event: ScopeEvent }) {
  const query = useScreenQuery(TeamPageDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ myTeam, myTeamSearch, me }) =>
        myTeam ? <MyTeam event={event} team={myTeam} meId={me?.id ?? ''} /> : <FoundTeam event={event} search={myTeamSearch} />
      }
    </QueryView>
  );
}
