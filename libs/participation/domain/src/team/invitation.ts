import { cleanText, lengthIssue, type StateChanged } from '@jamboree/event-domain';
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
import type { AlreadyInTeam, TeamFull } from '../problems.js';

/**
 * An invitation: by link, when whoever holds the link may join while it is usable and only the hash of its token is stored; or to one
 * person, who finds it on their own page.
 */
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
  /** The one person it is for; null for a link. */
  readonly inviteeId: UserId | null;
  /** To that person. */
  readonly message: string | null;
  /** When that person said no; it is useless from then on. */
  readonly declinedAt: Instant | null;
}

export const INVITATION_PROBLEMS = ['EXPIRED', 'REVOKED', 'USED_UP', 'UNKNOWN'] as const;
export type InvitationProblem = (typeof INVITATION_PROBLEMS)[number];

export interface InvitationInvalid {
  readonly code: 'InvitationInvalid';
  readonly reason: InvitationProblem;
}

export const INVITATION_LIMITS = {
  maxUses: 100,
  maxDays: 60,
  personDays: 7,
  perPerson: 3,
  openToPeople: 20,
  message: { max: 500 },
} as const;

/** Why the invitation cannot be used at `now`; null when it can. */
export function invitationProblem(invitation: TeamInvitation | null, now: Instant): InvitationProblem | null {
  if (invitation === null) return 'UNKNOWN';
  if (invitation.revokedAt !== null || invitation.declinedAt !== null) return 'REVOKED';
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

export interface InvitePersonFacts extends InviteFacts {
  /** Whether the person takes part and wants to be found by teams of this event. */
  readonly findable: boolean;
  readonly theirTeam: { readonly name: string } | null;
  /** Those of this team to people, whatever became of them. */
  readonly toPeople: readonly TeamInvitation[];
  readonly inviteeId: UserId;
}

/**
 * A team asks a person, but nobody who does not want to be found (`NOT_LOOKING`), who has said no before (`DECLINED_BEFORE`) or has been
 * asked already (`ALREADY_ASKED`), three times at most (`INVITED_TOO_OFTEN`), and not everybody at once (`TOO_MANY_OPEN`).
 */
export function invitePerson(
  facts: InvitePersonFacts,
  message: string,
  now: Instant,
): Result<Pick<TeamInvitation, 'expiresAt' | 'maxUses' | 'message'>, InvalidInput | TeamFull | AlreadyInTeam | StateChanged> {
  const refuse = (current: string) => err({ code: 'StateChanged' as const, current });
  if (facts.theirTeam !== null) return err({ code: 'AlreadyInTeam', teamName: facts.theirTeam.name });
  if (!facts.findable) return refuse('NOT_LOOKING');
  if (facts.members >= facts.teamMax) return err({ code: 'TeamFull', max: facts.teamMax });
  const before = facts.toPeople.filter(({ inviteeId }) => inviteeId === facts.inviteeId);
  if (before.some(({ declinedAt }) => declinedAt !== null)) return refuse('DECLINED_BEFORE');
  if (before.some((invitation) => invitationProblem(invitation, now) === null)) return refuse('ALREADY_ASKED');
  // Each is a mail: taking an invitation back does not make room for the next.
  if (before.length >= INVITATION_LIMITS.perPerson) return refuse('INVITED_TOO_OFTEN');
  const open = facts.toPeople.filter((invitation) => invitationProblem(invitation, now) === null);
  if (open.length >= INVITATION_LIMITS.openToPeople) return refuse('TOO_MANY_OPEN');
  const text = cleanText(message).trim();
  const tooLong = lengthIssue('message', text, INVITATION_LIMITS.message);
  if (tooLong !== null) return err({ code: 'InvalidInput', issues: [tooLong] });
  return ok({ expiresAt: plus(now, INVITATION_LIMITS.personDays * DAY), maxUses: 1, message: text });
}
