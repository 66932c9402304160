import { eventPath } from '@jamboree/event-web';
import { useGo, useMutationWithId, type Trouble } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { JoinEventFirstDocument } from '../gql/graphql.js';

interface Joinable {
  readonly id: string;
  readonly slug: string;
  readonly registrationMode: 'OPEN' | 'APPLICATION';
  readonly viewerRoles: readonly string[];
}

interface JoinEventFirst {
  /** True when the viewer takes part, now or already. */
  readonly ensure: (event: Joinable) => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

/** Founding a team, joining one or starting a draft makes a visitor a participant: one press instead of two. Where people apply, it leads there, and back. */
export function useJoinEventFirst(): JoinEventFirst {
  const go = useGo();
  const { run, busy, trouble } = useMutationWithId(JoinEventFirstDocument);
  const ensure = useCallback(
    async (event: Joinable) => {
      if (event.viewerRoles.includes('PARTICIPANT')) return true;
      if (event.registrationMode === 'OPEN') return (await run({ eventId: event.id })).kind === 'done';
      const { pathname } = window.location;
      go(`${eventPath(event.slug, 'apply')}?next=${encodeURIComponent(pathname)}`);
      return false;
    },
    [run, go],
  );
  return { ensure, busy, trouble };
}
