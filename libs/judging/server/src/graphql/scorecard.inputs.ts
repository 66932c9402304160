import type { AssignmentId, CriterionId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AbstainCommand } from '../use-cases/abstain.use-case.js';
import type { ReopenScorecardCommand } from '../use-cases/reopen-scorecard.use-case.js';
import type { SaveScorecardCommand } from '../use-cases/save-scorecard.use-case.js';
import type { SubmitScorecardCommand } from '../use-cases/submit-scorecard.use-case.js';

@InputType({ description: 'One criterion’s line.' })
export class ScoreLineInput {
  @Field(() => ID, { description: 'The criterion.' })
  readonly criterionId: CriterionId;

  @Field(() => Int, { nullable: true, description: 'On the rubric’s scale; null for not scored.' })
  readonly value?: number | null;
}

@InputType({ isAbstract: true })
abstract class SheetInput extends MutationInput {
  @Field(() => ID, { description: 'The own assignment.' })
  readonly assignmentId: AssignmentId;

  @Field(() => Int, { description: 'Version of the sheet that was edited.' })
  readonly expectedVersion: number;

  protected get common() {
    const { assignmentId, expectedVersion, clientMutationId } = this;
    return { assignmentId, expectedVersion, clientMutationId };
  }
}

@InputType({ description: 'The whole sheet as it should be.' })
export class SaveScorecardInput extends SheetInput {
  @Field(() => [ScoreLineInput], { description: 'Criteria that are left out are not scored.' })
  readonly scores: readonly ScoreLineInput[];

  @Field(() => String, { description: 'For the team, once released; at most 10,000 characters.' })
  readonly comment: string;

  @Field(() => String, { description: 'For the juror alone; at most 10,000 characters.' })
  readonly privateNote: string;

  toCommand(): SaveScorecardCommand {
    const scores = this.scores.map(({ criterionId, value }) => ({ criterionId, value: value ?? null }));
    return { operation: 'saveScorecard', ...this.common, content: { scores, comment: this.comment, privateNote: this.privateNote } };
  }
}

@InputType({ description: 'The sheet to submit, as it was saved.' })
export class SubmitScorecardInput extends SheetInput {
  toCommand(): SubmitScorecardCommand {
    return { operation: 'submitScorecard', ...this.common };
  }
}

@InputType({ description: 'The submitted sheet or abstention to take back.' })
export class ReopenScorecardInput extends SheetInput {
  toCommand(): ReopenScorecardCommand {
    return { operation: 'reopenScorecard', ...this.common };
  }
}

@InputType({ description: 'What not to score, and why.' })
export class AbstainInput extends SheetInput {
  @Field(() => String, { description: 'For the organisers; at most 10,000 characters.' })
  readonly reason: string;

  toCommand(): AbstainCommand {
    return { operation: 'abstain', ...this.common, reason: this.reason };
  }
}
