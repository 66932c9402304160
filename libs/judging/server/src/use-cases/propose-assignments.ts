import { isActive, LOAD_BALANCER, type AssignmentPlan, type AssignmentRequest, type Infeasible } from '@jamboree/judging-domain';
import {
  err,
  ok,
  type InputIssue,
  type InvalidInput,
  type JudgingRoundId,
  type NotFound,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { Juror } from '../persistence/juror.store.js';
import { JuryDesks, visibleEntries, type JuryDesk } from './jury-desk.js';

export interface ProposeAssignmentsQuestion {
  readonly roundId: JudgingRoundId;
  readonly reviewsPerSubmission: number;
  /** For every juror; a juror's own lower capacity holds. */
  readonly capacity: number;
  readonly seed: number;
  /** Only these; null for all in competition. */
  readonly submissionIds: readonly SubmissionId[] | null;
}

/** A plan with the desk that knows the names. */
export interface Proposal {
  readonly plan: AssignmentPlan;
  readonly desk: JuryDesk;
}

const LIMITS = { reviewsPerSubmission: [1, 50], capacity: [1, 10_000], seed: [0, 2 ** 31 - 1] } as const;

/** A preview: nothing is stored until pairs are applied. What is assigned already stays. */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desks: JuryDesks,
  ) {}

  async run(
    viewer: Viewer,
    question: ProposeAssignmentsQuestion,
  ): Promise<Result<Proposal, NotPermitted | NotFound | InvalidInput | Infeasible>> {
    const issues = outOfRange(question);
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    const desk = await this.uow.read((tx) => this.desks.open(tx, viewer, question.roundId));
    if (!desk.ok) return desk;
    // Outside the transaction: planning may take longer than a snapshot should live.
    const plan = LOAD_BALANCER.assign(requestFor(desk.value, question), question.seed);
    return plan.ok ? ok({ plan: plan.value, desk: desk.value }) : plan;
  }
}

function outOfRange(question: ProposeAssignmentsQuestion): InputIssue[] {
  return (['reviewsPerSubmission', 'capacity', 'seed'] as const).flatMap((field): InputIssue[] => {
    const [min, max] = LIMITS[field];
    const got = question[field];
    return got >= min && got <= max ? [] : [{ field, rule: 'outOfRange', figures: { min, max, got } }];
  });
}

/**
 * Places that the viewer must not see are left out of the plan, and take up their jurors' capacity. Whoever recused, declined or did not show up is not
 * asked for the same submission again.
 */
export function requestFor(desk: JuryDesk, question: ProposeAssignmentsQuestion): AssignmentRequest {
  const { assignments, jurors, hidden, conflicts } = desk;
  const chosen = question.submissionIds === null ? null : new Set(question.submissionIds);
  const submissions = visibleEntries(desk)
    .map(({ id }) => id)
    .filter((id) => chosen === null || chosen.has(id));
  const planned = new Set(submissions);
  const elsewhere = new Map<UserId, number>();
  for (const assignment of assignments)
    if (isActive(assignment) && !planned.has(assignment.submissionId))
      elsewhere.set(assignment.jurorId, (elsewhere.get(assignment.jurorId) ?? 0) + 1);
  const capacityLeft = ({ id, capacity }: Juror) =>
    Math.max(0, Math.min(capacity ?? question.capacity, question.capacity) - (elsewhere.get(id) ?? 0));
  return {
    jurors: jurors.filter(({ appointed }) => appointed).map((juror) => ({ id: juror.id, capacity: capacityLeft(juror) })),
    submissions,
    reviewsPerSubmission: question.reviewsPerSubmission,
    conflicts: [...conflicts, ...assignments.filter(({ state }) => state === 'RECUSED' || state === 'DECLINED' || state === 'NO_SHOW')],
    pinned: assignments.filter((assignment) => isActive(assignment) && !hidden.has(assignment.submissionId)),
  };
}
