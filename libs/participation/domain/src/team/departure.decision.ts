import type { UserId } from '@jamboree/kernel';
import type { Submission } from '../submission/submission.js';
import type { TeamMember } from './team.js';

export type TeamDeparture =
  | { readonly kind: 'LEAVE' }
  | { readonly kind: 'HAND_OVER'; readonly heir: UserId }
  | { readonly kind: 'DISSOLVE' }
  | { readonly kind: 'LEAVE_IDEA' };

/**
 * What becomes of a team when an organiser takes a member out of the event: it keeps a lead as long as it has members, and what was handed in is
 * never lost.
 *
 * @param members in the order in which they joined
 */
export function departFromTeam(
  members: readonly Pick<TeamMember, 'userId' | 'lead'>[],
  submission: Pick<Submission, 'latestVersionId'> | null,
  userId: UserId,
): TeamDeparture {
  const [heir] = members.filter((member) => member.userId !== userId);
  if (heir === undefined) return submission === null || submission.latestVersionId === null ? { kind: 'DISSOLVE' } : { kind: 'LEAVE_IDEA' };
  return members.some((member) => member.userId === userId && member.lead) ? { kind: 'HAND_OVER', heir: heir.userId } : { kind: 'LEAVE' };
}
