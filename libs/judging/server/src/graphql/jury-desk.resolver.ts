import { err, ok, type JudgingRoundId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AssignJurors, type JuryProblem } from '../use-cases/assign-jurors.use-case.js';
import { ProposeAssignments } from '../use-cases/propose-assignments.js';
import { ReadCoverage, type RoundCoverage } from '../use-cases/read-coverage.js';
import { SetJurorCapacity } from '../use-cases/set-juror-capacity.use-case.js';
import { UnassignJuror } from '../use-cases/unassign-juror.use-case.js';
import { CoverageView } from './coverage.view.js';
import { ApplyAssignmentsPayload, ProposeAssignmentsPayload } from './judging.payloads.js';
import {
  ApplyAssignmentsInput,
  AssignJurorInput,
  ProposeAssignmentsInput,
  SetJurorCapacityInput,
  UnassignJurorInput,
} from './jury.inputs.js';
import { AssignmentProposalView } from './proposal.view.js';

/** Who reads what, for those who manage the jury. */
@Resolver()
export class JuryDeskResolver {
  constructor(
    private readonly read: ReadCoverage,
    private readonly propose: ProposeAssignments,
    private readonly assign: AssignJurors,
    private readonly unassign: UnassignJuror,
    private readonly limit: SetJurorCapacity,
  ) {}

  @Query(() => CoverageView, { nullable: true, description: 'Who reads what in a round, and how far they are.' })
  @Access('jury:manage')
  async coverage(
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: JudgingRoundId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CoverageView | null> {
    const coverage = await this.read.run(viewer, roundId);
    return coverage === null ? null : CoverageView.from(coverage);
  }

  @Mutation(() => ProposeAssignmentsPayload, { description: 'Plans who reads what; nothing is stored.' })
  @Access('jury:manage')
  async proposeAssignments(
    @Args('input', { description: 'What to reach.' }) input: ProposeAssignmentsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ProposeAssignmentsPayload> {
    return toPayload(await this.propose.run(viewer, input.toQuestion()), (proposal) => AssignmentProposalView.from(proposal));
  }

  @Mutation(() => ApplyAssignmentsPayload, { description: 'Makes assignments of the pairs of a plan.' })
  @Access('jury:manage')
  async applyAssignments(
    @Args('input', { description: 'The pairs.' }) input: ApplyAssignmentsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplyAssignmentsPayload> {
    return this.applied(viewer, await this.assign.run(viewer, input.toCommand()));
  }

  @Mutation(() => ApplyAssignmentsPayload, { description: 'Asks one juror for one submission.' })
  @Access('jury:manage')
  async assignJuror(
    @Args('input', { description: 'The pair.' }) input: AssignJurorInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplyAssignmentsPayload> {
    return this.applied(viewer, await this.assign.run(viewer, input.toCommand()));
  }

  @Mutation(() => ApplyAssignmentsPayload, { description: 'Takes a place back that is not finished.' })
  @Access('jury:manage')
  async unassignJuror(
    @Args('input', { description: 'The place.' }) input: UnassignJurorInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplyAssignmentsPayload> {
    return this.applied(viewer, await this.unassign.run(viewer, input.toCommand()));
  }

  @Mutation(() => ApplyAssignmentsPayload, { description: 'Says how much one juror reads at most.' })
  @Access('jury:manage')
  async setJurorCapacity(
    @Args('input', { description: 'The limit.' }) input: SetJurorCapacityInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplyAssignmentsPayload> {
    return this.applied(viewer, await this.limit.run(viewer, input.toCommand()));
  }

  /** Shows the round as it is after the change; the stored answer of a repeated mutation is only which round. */
  private async applied(
    viewer: Viewer,
    result: Result<{ readonly roundId: JudgingRoundId }, JuryProblem>,
  ): Promise<typeof ApplyAssignmentsPayload> {
    const coverage = result.ok ? await this.read.run(viewer, result.value.roundId) : null;
    const shown: Result<RoundCoverage, JuryProblem> = !result.ok ? result : coverage === null ? err(GONE) : ok(coverage);
    return toPayload(shown, (now) => ({ coverage: CoverageView.from(now) }));
  }
}

const GONE: NotFound = { code: 'NotFound', what: 'round' };
