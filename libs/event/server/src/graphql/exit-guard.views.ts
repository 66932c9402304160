import type { ExitGuard, GuardFailure, GuardKind, GuardsFailed } from '@jamboree/event-domain';
import type { LocalizedText, PhaseId } from '@jamboree/kernel';
import { LocalizedTextView, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PhaseGuards } from '../use-cases/read-phase-guards.js';
import { GuardKindEnum } from './event-enums.js';

@ObjectType('ExitGuard', { description: 'A condition for the end of a phase.' })
export class ExitGuardView implements ExitGuard {
  @Field(() => GuardKindEnum, { description: 'Which one.' })
  readonly kind: GuardKind;

  @Field(() => Int, { nullable: true, description: 'Scorecards that each idea needs; null for every other kind.' })
  readonly atLeast: number | null;
}

@ObjectType('GuardFailure', { description: 'A condition for the end of a phase that does not hold.' })
export class GuardFailureView extends ExitGuardView implements GuardFailure {
  @Field(() => Int, { description: 'How many ideas or teams do not meet it.' })
  readonly missing: number;
}

@ObjectType('PhaseGuards', { description: 'How the conditions for the end of a phase stand, for its organisers.' })
export class PhaseGuardsView implements PhaseGuards {
  @Field(() => ID, { description: 'The phase.' })
  readonly phaseId: PhaseId;

  @Field(() => [GuardFailureView], { description: 'What does not hold now.' })
  readonly missingNow: readonly GuardFailure[];

  @Field(() => [GuardFailureView], { description: 'What did not hold when it was last ended.' })
  readonly missedAtEnd: readonly GuardFailure[];

  @Field(() => String, { nullable: true, description: 'Why an organiser ended it nevertheless; null when the clock did.' })
  readonly overrideReason: string | null;
}

@ObjectType('GuardsFailed', {
  implements: () => ProblemView,
  description: 'The phase does not end yet: its conditions do not hold. An organiser may end it nevertheless and say why.',
})
export class GuardsFailedView extends ProblemView {
  @Field(() => ID, { description: 'The phase that would have ended.' })
  readonly phaseId: PhaseId;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly phaseTitle: LocalizedText;

  @Field(() => [GuardFailureView], { description: 'What does not hold.' })
  readonly failures: readonly GuardFailure[];

  static from({ phaseId, phaseTitle, failures }: GuardsFailed): GuardsFailedView {
    const message =
      'Conditions for the end of this phase do not hold yet; nothing was changed. Meet them, or say why it ends nevertheless.';
    return Object.assign(new GuardsFailedView(), { message, phaseId, phaseTitle, failures });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    GuardsFailed: GuardsFailedView;
  }
}

registerProblem<'GuardsFailed', GuardsFailed>('GuardsFailed', GuardsFailedView);
