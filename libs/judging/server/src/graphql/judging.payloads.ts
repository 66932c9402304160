import {
  IdempotencyMismatchView,
  IncompleteView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import { AssignmentView } from './assignment.view.js';
import { ConflictView } from './conflict.view.js';
import { CoverageView } from './coverage.view.js';
import { InfeasibleView } from './infeasible.view.js';
import { AssignmentProposalView } from './proposal.view.js';
import { ScorecardView } from './scorecard.view.js';

@ObjectType('ScorecardSaved', { description: 'The sheet is stored.' })
export class ScorecardSavedView {
  @Field(() => ScorecardView, { description: 'As it is now.' })
  readonly scorecard: ScorecardView;

  @Field(() => AssignmentView, { description: 'The assignment, which moves with it.' })
  readonly assignment: AssignmentView;
}

@ObjectType('AssignmentsApplied', { description: 'The jury’s places are as wanted.' })
export class AssignmentsAppliedView {
  @Field(() => CoverageView, { description: 'Who reads what now.' })
  readonly coverage: CoverageView;
}

@ObjectType('ConflictDeclared', { description: 'The conflict is recorded, and what follows from it is done.' })
export class ConflictDeclaredView {
  @Field(() => ConflictView, { description: 'The conflict.' })
  readonly conflict: ConflictView;
}

export const ScorecardPayload = payloadUnion('ScorecardPayload', ScorecardSavedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  VersionConflictView,
  StateChangedView,
  IncompleteView,
]);

export const DeclareConflictPayload = payloadUnion('DeclareConflictPayload', ConflictDeclaredView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
]);

export const ProposeAssignmentsPayload = payloadUnion('ProposeAssignmentsPayload', AssignmentProposalView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  InfeasibleView,
]);

export const ApplyAssignmentsPayload = payloadUnion('ApplyAssignmentsPayload', AssignmentsAppliedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  StateChangedView,
  PhaseClosedView,
  InfeasibleView,
]);
