import type { PhaseClosed, StateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import type { AlreadyInTeam, TeamFull } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';
import type { Submission } from '../submission/submission.js';
import { invitationProblem, type InvitationInvalid, type TeamInvitation } from './invitation.js';
import type { Team, TeamMember } from './team.js';

export interface EnterTeamFacts extends LockFacts {
  /** The team in this event that the person belongs to already. */
  readonly ownTeam: Pick<Team, 'name'> | null;
  readonly members: number;
  readonly teamMax: number;
}

export type EnterTeamProblem = PhaseClosed | AlreadyInTeam | TeamFull;

/** Whoever comes into a team, and however: while membership is open and a place is free, and into one team only. */
export function enterTeam(facts: EnterTeamFacts, now: Instant): Result<void, EnterTeamProblem> {
  if (facts.ownTeam !== null) return err({ code: 'AlreadyInTeam', teamName: facts.ownTeam.name });
  const lock = openLock(facts, 'team:join', now);
  if (!lock.ok) return lock;
  return facts.members >= facts.teamMax ? err({ code: 'TeamFull', max: facts.teamMax }) : ok();
}

export interface JoinTeamFacts extends EnterTeamFacts {
  readonly invitation: TeamInvitation | null;
}

export type JoinTeamProblem = EnterTeamProblem | InvitationInvalid;

/** Joins by an invitation. */
export function joinTeam(facts: JoinTeamFacts, now: Instant): Result<void, JoinTeamProblem> {
  const problem = invitationProblem(facts.invitation, now);
  if (problem !== null) return err({ code: 'InvitationInvalid', reason: problem });
  return enterTeam(facts, now);
}

export interface LeaveTeamFacts extends LockFacts {
  readonly members: readonly TeamMember[];
  readonly submission: Pick<Submission, 'state' | 'latestVersionId'> | null;
}

/** `DISSOLVE`: the last one out takes the team and a draft that was never submitted along. */
export type LeaveTeamDecision = 'LEAVE' | 'DISSOLVE';

/**
 * Leaves while membership is open. A lead with others in the team hands over first (`LEAD_NOT_HANDED_OVER`), so that nobody is left with a
 * team that cannot submit; the last member withdraws a submitted entry first (`LAST_MEMBER_OF_SUBMISSION`), so that no entry is without
 * people. What was ever submitted stays on record, with its empty team.
 */
export function leaveTeam(facts: LeaveTeamFacts, userId: UserId, now: Instant): Result<LeaveTeamDecision, PhaseClosed | StateChanged> {
  const lock = openLock(facts, 'team:join', now);
  if (!lock.ok) return lock;
  const own = facts.members.find((member) => member.userId === userId);
  if (own === undefined) return err({ code: 'StateChanged', current: 'NOT_A_MEMBER' });
  if (facts.members.length > 1) return own.lead ? err({ code: 'StateChanged', current: 'LEAD_NOT_HANDED_OVER' }) : ok('LEAVE');
  const { submission } = facts;
  if (submission === null || submission.latestVersionId === null) return ok('DISSOLVE');
  return submission.state === 'WITHDRAWN' ? ok('LEAVE') : err({ code: 'StateChanged', current: 'LAST_MEMBER_OF_SUBMISSION' });
}

export interface LeadChange {
  readonly from: UserId;
  readonly to: UserId;
}

/** Hands the lead to another member; a team has exactly one lead before and after. */
export function handOverLead(facts: { readonly members: readonly TeamMember[] }, to: UserId): Result<LeadChange, StateChanged> {
  const lead = facts.members.find((member) => member.lead);
  const heir = facts.members.find((member) => member.userId === to);
  if (lead === undefined || heir === undefined) return err({ code: 'StateChanged', current: 'NOT_A_MEMBER' });
  return heir.lead ? err({ code: 'StateChanged', current: 'ALREADY_LEAD' }) : ok({ from: lead.userId, to });
}
