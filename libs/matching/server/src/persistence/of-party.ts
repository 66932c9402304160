import type { TeamId, UserId } from '@jamboree/kernel';
import type { Party } from '@jamboree/matching-domain';
import { IsNull, type FindOptionsWhere } from 'typeorm';

/** Rows of exactly this team, or of somebody for themselves alone. */
export function ofExactly({ teamId, userId }: Party): FindOptionsWhere<{ readonly teamId: TeamId | null; readonly userId: UserId }> {
  return teamId === null ? { teamId: IsNull(), userId } : { teamId };
}
