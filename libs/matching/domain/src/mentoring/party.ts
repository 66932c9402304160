import type { TeamId, UserId } from '@jamboree/kernel';

/** Who books: somebody for their team, or for themselves while they have none. */
export interface Party {
  readonly teamId: TeamId | null;
  readonly userId: UserId;
}

/** Whether both stand for the same team, or are the same person without one. */
export function sameParty(one: Party, other: Party): boolean {
  return one.teamId === null && other.teamId === null ? one.userId === other.userId : one.teamId === other.teamId;
}
