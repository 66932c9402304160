import { useMutationWithId, type Trouble } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { JoinEventFirstDocument } from '../gql/graphql.js';

interface Joinable {
  readonly id: string;
  readonly viewerRoles: readonly string[];
}

interface JoinEventFirst {
  /** True when the viewer takes part, now or already. */
  readonly ensure: (event: Joinable) => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

/** Founding a team, joining one or starting a draft makes a visitor a participant: one press instead of two. */
export function useJoinEventFirst(): JoinEventFirst {
  const { run, busy, trouble } = useMutationWithId(JoinEventFirstDocument);
  const ensure = useCallback(
    async (event: Joinable) => event.viewerRoles.includes('PARTICIPANT') || (await run({ eventId: event.id })).kind === 'done',
    [run],
  );
  return { ensure, busy, trouble };
}
