import { noteMember, noteOwner, noteServerTime, useScreenQuery } from '@jamboree/platform-web';
import { useEffect, useState } from 'react';
import { SessionDocument, type SessionMeFragment, type SessionQuery } from '../gql/graphql.js';

export type Me = SessionMeFragment;
export type Instance = SessionQuery['instance'];

export interface Session {
  /** Null when signed out, and while not known yet: see `known`. */
  readonly me: Me | null;
  readonly instance: Instance | null;
  readonly known: boolean;
}

/** Who is signed in here, and what this instance is. Asked once and cached; sign-in and sign-out start with a fresh cache. */
export function useSession(): Session {
  const { data, failure } = useScreenQuery(SessionDocument, {}, { cached: true });
  const serverTime = data?.instance.serverTime;
  useEffect(() => {
    if (serverTime !== undefined) noteServerTime(serverTime);
  }, [serverTime]);
  const member = data === undefined ? null : data.me !== null;
  useEffect(() => {
    if (member !== null) noteMember(member);
  }, [member]);
  const owner = data?.me?.id;
  const [noted, setNoted] = useState<string>();
  if (owner !== undefined && owner !== noted) {
    noteOwner(owner); // before an editor of the same render asks whose its words are
    setNoted(owner);
  }
  return { me: data?.me ?? null, instance: data?.instance ?? null, known: data !== undefined || failure !== null };
}
