import {
  DAY,
  err,
  ok,
  plus,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type Result,
  type TeamId,
  type UserId,
} from '@jamboree/kernel';
import type { TeamFull } from '../problems.js';

/** An invitation by link. Whoever holds the link may join while it is usable; only the hash of its token is stored. */
export interface TeamInvitation {
  readonly id: Id<'TeamInvitation'>;
  readonly eventId: EventId;
  readonly teamId: TeamId;
  /** SHA-256 of the link's token, lower-case hex. */
  readonly tokenHash: string;
  readonly createdBy: UserId;
  readonly createdAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
  readonly maxUses: number;
  readonly uses: number;
  readonly revokedAt: Instant | null;
}

export const INVITATION_PROBLEMS = ['EXPIRED', 'REVOKED', 'USED_UP', 'UNKNOWN'] as const;
export type InvitationProblem = (typeof INVITATION_PROBLEMS)[number];

export interface InvitationInvalid {
  readonly code: 'InvitationInvalid';
  readonly reason: InvitationProblem;
}

export const INVITATION_LIMITS = { maxUses: 100, maxDays: 60 } as const;

/** Why the invitation cannot be used at `now`; null when it can. */
export function invitationProblem(invitation: TeamInvitation | null, now: Instant): InvitationProblem | null {
  if (invitation === null) return 'UNKNOWN';
  if (invitation.revokedAt !== null) return 'REVOKED';
  if (now >= invitation.expiresAt) return 'EXPIRED';
  return invitation.uses >= invitation.maxUses ? 'USED_UP' : null;
}

export interface InviteCommand {
  /** How many people may join by it. */
  readonly maxUses: number;
  readonly days: number;
}

export interface InviteFacts {
  readonly members: number;
  readonly teamMax: number;
}

/** Until when and for how many people an invitation holds; a full team has nobody to invite. */
export function issueInvitation(
  facts: InviteFacts,
  command: InviteCommand,
  now: Instant,
): Result<Pick<TeamInvitation, 'expiresAt' | 'maxUses'>, InvalidInput | TeamFull> {
  const issues: InputIssue[] = [];
  const check = (field: keyof InviteCommand, max: number) => {
    const got = command[field];
    if (!Number.isInteger(got) || got < 1 || got > max) issues.push({ field, rule: 'outOfRange', figures: { min: 1, max, got } });
  };
  check('maxUses', INVITATION_LIMITS.maxUses);
  check('days', INVITATION_LIMITS.maxDays);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  if (facts.members >= facts.teamMax) return err({ code: 'TeamFull', max: facts.teamMax });
  return ok({ expiresAt: plus(now, command.days * DAY), maxUses: command.maxUses });
}
