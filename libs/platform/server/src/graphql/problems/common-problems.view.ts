import type { InputIssue, Instant, InvalidInput, LocalizedText, NotFound, NotPermitted } from '@jamboree/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { describedEnum } from '../enums.js';
import { LocalizedTextView } from '../localized-text.view.js';
import { InstantScalar, JsonScalar } from '../scalars.js';
import { inputMessage } from './input-messages.js';
import { ProblemView } from './problem.view.js';

const NotPermittedReason = describedEnum<NotPermitted['reason']>('NotPermittedReason', 'Why something was refused.', {
  SIGNED_OUT: 'Nobody is signed in.',
  ROLE: 'No role of the viewer in this event includes it.',
  PHASE: 'No phase that allows it is open.',
  STATE: 'The event or the thing itself is in a state that does not allow it.',
  CONFLICT_OF_INTEREST: 'The viewer has a conflict of interest with the thing: declared, or as a member of its team.',
});

const REFUSALS: Readonly<Record<NotPermitted['reason'], string>> = {
  SIGNED_OUT: 'Please sign in first; nothing was changed.',
  ROLE: 'Your role in this event does not include this; an organiser can change that.',
  PHASE: 'The event’s current phase does not allow this; nothing was changed.',
  STATE: 'This is no longer possible in its current state; nothing was changed.',
  CONFLICT_OF_INTEREST: 'You have a conflict of interest here; the chief juror can reassign it.',
};

@ObjectType('NotPermitted', { implements: () => ProblemView, description: 'The viewer may not do this.' })
export class NotPermittedView extends ProblemView {
  @Field(() => String, { description: 'What was asked for, such as `submission:submit`.' })
  readonly action: string;

  @Field(() => NotPermittedReason, { description: 'Why it was refused.' })
  readonly reason: NotPermitted['reason'];

  static from({ action, reason }: NotPermitted): NotPermittedView {
    return Object.assign(new NotPermittedView(), { message: REFUSALS[reason], action, reason });
  }
}

@ObjectType('NotFound', { implements: () => ProblemView, description: 'What was named does not exist, or not for this viewer.' })
export class NotFoundView extends ProblemView {
  @Field(() => String, { description: 'What was looked for.' })
  readonly what: string;

  static from({ what }: NotFound): NotFoundView {
    return Object.assign(new NotFoundView(), { message: `${what} was not found; it may have been removed.`, what });
  }
}

@ObjectType('InputIssue', { description: 'One thing that is wrong with the input.' })
export class InputIssueView {
  @Field(() => String, { description: 'Name of the input field.' })
  readonly field: string;

  @Field(() => String, {
    description:
      'Which rule it breaks: required, tooLong, tooShort, malformed, outOfRange, duplicate, unknown, skippedByDst or ambiguousByDst.',
  })
  readonly rule: string;

  @Field(() => String, { description: 'In English.' })
  readonly message: string;

  @Field(() => JsonScalar, { nullable: true, description: 'Figures for the message, such as {"max": 6, "got": 7}.' })
  readonly figures: InputIssue['figures'] | null;
}

@ObjectType('InvalidInput', { implements: () => ProblemView, description: 'The input cannot be read or breaks a limit.' })
export class InvalidInputView extends ProblemView {
  @Field(() => [InputIssueView], { description: 'Everything that is wrong, at least one thing.' })
  readonly issues: readonly InputIssueView[];

  static from({ issues }: InvalidInput): InvalidInputView {
    const views = issues.map((issue) => ({
      field: issue.field,
      rule: issue.rule,
      message: inputMessage(issue),
      figures: issue.figures ?? null,
    }));
    return Object.assign(new InvalidInputView(), { message: views.map(({ message }) => message).join(' '), issues: views });
  }
}

export interface PhaseClosed {
  readonly code: 'PhaseClosed';
  readonly phaseTitle: LocalizedText | null;
  readonly closedAt: Instant | null;
  /** When it opens, for a phase that has not begun. */
  readonly opensAt: Instant | null;
  readonly lateEntryPossible: boolean;
}

@ObjectType('PhaseClosed', {
  implements: () => ProblemView,
  description: 'No phase that allows this is open: it is over, paused or has not begun.',
})
export class PhaseClosedView extends ProblemView {
  @Field(() => LocalizedTextView, { nullable: true, description: 'The phase in question.' })
  readonly phaseTitle: LocalizedText | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it closed.' })
  readonly closedAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it opens, if it has not begun.' })
  readonly opensAt: Instant | null;

  @Field(() => Boolean, { description: 'Whether an organiser can still grant an extension.' })
  readonly lateEntryPossible: boolean;

  static from({ phaseTitle, closedAt, opensAt, lateEntryPossible }: PhaseClosed): PhaseClosedView {
    return Object.assign(new PhaseClosedView(), {
      message: whyClosed(closedAt, opensAt),
      phaseTitle,
      closedAt,
      opensAt,
      lateEntryPossible,
    });
  }
}

function whyClosed(closedAt: Instant | null, opensAt: Instant | null): string {
  if (closedAt !== null) return 'This phase is closed; what you wrote is kept but was not sent.';
  if (opensAt !== null) return 'This phase has not begun yet; nothing was changed.';
  return 'No phase that allows this is open at the moment; nothing was changed.';
}

export interface VersionConflict {
  readonly code: 'VersionConflict';
  readonly currentVersion: number;
  /** What the server holds of that which was edited. */
  readonly theirs: unknown;
}

@ObjectType('VersionConflict', {
  implements: () => ProblemView,
  description: 'Somebody else changed it meanwhile; nothing was overwritten.',
})
export class VersionConflictView extends ProblemView {
  @Field(() => Int, { description: 'The version to expect next time.' })
  readonly currentVersion: number;

  @Field(() => JsonScalar, { nullable: true, description: 'The server’s content of that which was edited.' })
  readonly theirs: unknown;

  static from({ currentVersion, theirs }: VersionConflict): VersionConflictView {
    const message = 'Somebody else changed this meanwhile. Nothing was overwritten: compare both and save again.';
    return Object.assign(new VersionConflictView(), { message, currentVersion, theirs: theirs ?? null });
  }
}

export interface Incomplete {
  readonly code: 'Incomplete';
  /** Keys of the fields. */
  readonly missing: readonly string[];
}

@ObjectType('Incomplete', { implements: () => ProblemView, description: 'Something required is missing.' })
export class IncompleteView extends ProblemView {
  @Field(() => [String], { description: 'Keys of the missing fields.' })
  readonly missing: readonly string[];

  static from({ missing }: Incomplete): IncompleteView {
    return Object.assign(new IncompleteView(), { message: `Still missing: ${missing.join(', ')}. Your draft is kept.`, missing });
  }
}

export interface RateLimited {
  readonly code: 'RateLimited';
  readonly retryAt: Instant;
}

@ObjectType('RateLimited', { implements: () => ProblemView, description: 'Too many attempts.' })
export class RateLimitedView extends ProblemView {
  @Field(() => InstantScalar, { description: 'When to try again.' })
  readonly retryAt: Instant;

  static from({ retryAt }: RateLimited): RateLimitedView {
    return Object.assign(new RateLimitedView(), { message: 'Too many attempts; please wait a moment and try again.', retryAt });
  }
}

@ObjectType('IdempotencyMismatch', { implements: () => ProblemView, description: 'The same clientMutationId came with other input.' })
export class IdempotencyMismatchView extends ProblemView {
  static from(): IdempotencyMismatchView {
    return Object.assign(new IdempotencyMismatchView(), {
      message: 'This clientMutationId was used before with other input; nothing was changed.',
    });
  }
}

export interface StateChanged {
  readonly code: 'StateChanged';
  /** The state it is in now. */
  readonly current: string;
}

@ObjectType('StateChanged', { implements: () => ProblemView, description: 'It is no longer in the state the action expected.' })
export class StateChangedView extends ProblemView {
  @Field(() => String, { description: 'The state it is in now.' })
  readonly current: string;

  static from({ current }: StateChanged): StateChangedView {
    return Object.assign(new StateChangedView(), {
      message: `This has changed meanwhile and is now ${current}; nothing was done.`,
      current,
    });
  }
}
