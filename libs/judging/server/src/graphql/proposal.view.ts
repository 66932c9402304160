import type { PairReason, PlannedPair, PlanWarning } from '@jamboree/judging-domain';
import type { SubmissionId, UserId } from '@jamboree/kernel';
import { JsonScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Proposal } from '../use-cases/propose-assignments.js';

@ObjectType('ProposedPair', { description: 'One juror for one submission, and why.' })
export class ProposedPairView {
  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => String, { description: 'The juror’s name.' })
  readonly jurorName: string;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Its title.' })
  readonly submissionTitle: string;

  @Field(() => String, { description: 'KEPT, ONLY_ELIGIBLE, LEAST_LOADED or EXCHANGED.' })
  readonly reason: PairReason;

  @Field(() => JsonScalar, { description: 'Figures for the reason: the juror’s load in all, jurors without and with a conflict.' })
  readonly figures: PlannedPair['figures'];
}

@ObjectType('JurorLoad', { description: 'How much a juror would read.' })
export class JurorLoadView {
  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => String, { description: 'The juror’s name.' })
  readonly jurorName: string;

  @Field(() => Int, { description: 'Submissions in all.' })
  readonly load: number;
}

@ObjectType('AssignmentProposal', { description: 'A plan; nothing is stored until its pairs are applied.' })
export class AssignmentProposalView {
  @Field(() => [ProposedPairView], { description: 'All pairs, those that exist already among them.' })
  readonly pairs: readonly ProposedPairView[];

  @Field(() => [JurorLoadView], { description: 'Every juror, by name.' })
  readonly loads: readonly JurorLoadView[];

  @Field(() => [String], {
    description: 'Wishes that the plan does not fulfil: LOADS_UNEVEN, DISCONNECTED (parts of the jury share no submission).',
  })
  readonly unmet: readonly PlanWarning[];

  @Field(() => Int, { description: 'Gives the same plan again.' })
  readonly seed: number;

  static from({ plan, desk }: Proposal): AssignmentProposalView {
    const names = new Map(desk.jurors.map(({ id, displayName }) => [id, displayName]));
    const titles = new Map(desk.entries.map(({ id, title }) => [id, title]));
    const loads = new Map(plan.loads.map(({ jurorId, load }) => [jurorId, load]));
    return {
      pairs: plan.pairs.map((pair) => ({
        ...pair,
        jurorName: names.get(pair.jurorId) ?? '',
        submissionTitle: titles.get(pair.submissionId) ?? '',
      })),
      loads: desk.jurors
        .filter(({ id }) => loads.has(id))
        .map(({ id, displayName }) => ({ jurorId: id, jurorName: displayName, load: loads.get(id) ?? 0 })),
      unmet: plan.warnings,
      seed: plan.seed,
    };
  }
}
