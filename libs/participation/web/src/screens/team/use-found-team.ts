import { useMutationWithId, type Trouble } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useJoinEventFirst } from '../../components/use-join-event-first.js';
import { CreateTeamDocument } from '../../gql/graphql.js';
import type { TeamValues } from './team-form.js';

interface Founding {
  readonly found: (values: TeamValues) => Promise<void>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

/** Takes part if need be, then founds. The page turns into the team's by itself when the answer comes. */
export function useFoundTeam(event: ScopeEvent): Founding {
  const first = useJoinEventFirst();
  const create = useMutationWithId(CreateTeamDocument);
  const found = async ({ name, pitch }: TeamValues) => {
    if (await first.ensure(event)) await create.run({ eventId: event.id, name, pitch });
  };
  return { found, busy: first.busy || create.busy, trouble: first.trouble ?? create.trouble };
}
