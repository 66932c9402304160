import type { TeamId, UserId } from '@jamboree/kernel';

/** Who books: somebody for their team, or for themselves while they have none. */
export interface Party {
  readonly teamId: TeamId | null;
  readonly userId: UserId;
}

/** Whether the party may do as it likes with what the holder has: a team's is its members', and what somebody took before joining a team stays theirs. */
export function belongsTo(holder: Party, party: Party): boolean {
  return holder.teamId === null ? holder.userId === party.userId : holder.teamId === party.teamId;
}
