import { asId, type Instant } from '@jamboree/kernel';
import type { Answer, ExtensionScope, SubmissionContent } from '@jamboree/participation-domain';
import { InstantScalar, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CheckEligibilityCommand } from '../use-cases/check-eligibility.use-case.js';
import type { DisqualifySubmissionCommand } from '../use-cases/disqualify-submission.use-case.js';
import type { GrantExtensionCommand } from '../use-cases/grant-extension.use-case.js';
import type { MergeSubmissionsCommand } from '../use-cases/merge-submissions.use-case.js';
import type { ReinstateSubmissionCommand } from '../use-cases/reinstate-submission.use-case.js';
import type { RestoreDraftCommand } from '../use-cases/restore-draft.use-case.js';
import type { ReturnSubmissionCommand } from '../use-cases/return-submission.use-case.js';
import type { RevokeExtensionCommand } from '../use-cases/revoke-extension.use-case.js';
import type { SaveDraftCommand } from '../use-cases/save-draft.use-case.js';
import type { StartDraftCommand } from '../use-cases/start-draft.use-case.js';
import type { SubmitCommand } from '../use-cases/submit-submission.use-case.js';
import type { UndoMergeCommand } from '../use-cases/undo-merge.use-case.js';
import type { SubmissionCommand } from '../use-cases/withdraw-submission.use-case.js';
import { ExtensionScopeEnum } from './submission-enums.js';

@InputType({ description: 'The answer to one question of the form.' })
export class AnswerInput implements Answer {
  @Field(() => String, { description: 'Key of the question.' })
  readonly key: string;

  @Field(() => String, { description: 'Markdown.' })
  readonly text: string;
}

@InputType({ description: 'Everything a team writes, as it should be.' })
export class SubmissionContentInput {
  @Field(() => String, { description: 'Title: at most 120 characters.' })
  readonly title: string;

  @Field(() => String, { description: 'The idea in two or three sentences: at most 1,000 characters.' })
  readonly summary: string;

  @Field(() => [AnswerInput], { description: 'Answers to the form’s questions, each once, at most 20,000 characters.' })
  readonly answers: AnswerInput[];

  @Field(() => [String], { description: 'At most 20 http or https addresses.' })
  readonly links: string[];

  @Field(() => String, { nullable: true, description: 'Address of a video.' })
  readonly videoUrl?: string | null;

  @Field(() => [String], { description: 'At most 40 technologies, data sets, materials.' })
  readonly builtWith: string[];

  @Field(() => ID, { nullable: true, description: 'A track of the event.' })
  readonly trackId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A challenge of the event.' })
  readonly challengeId?: string | null;
}

@InputType({ description: 'Where to write.' })
export class StartDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  toCommand(): StartDraftCommand {
    return { operation: 'startDraft', eventId: asId(this.eventId), clientMutationId: this.clientMutationId };
  }
}

@InputType({ description: 'What was typed.' })
export class SaveDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => Int, { description: 'Version of the draft that was edited.' })
  readonly expectedDraftVersion: number;

  @Field(() => SubmissionContentInput, { description: 'The whole content.' })
  readonly content: SubmissionContentInput;

  toCommand(): SaveDraftCommand {
    const { submissionId, expectedDraftVersion, content, clientMutationId } = this;
    return {
      operation: 'saveDraft',
      submissionId: asId(submissionId),
      expectedDraftVersion,
      content: contentOf(content),
      clientMutationId,
    };
  }
}

@InputType({ description: 'An earlier text to be the draft again.' })
export class RestoreDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => ID, { description: 'A version or a kept draft of it.' })
  readonly fromId: string;

  @Field(() => Int, { description: 'Version of the draft that the sender has seen.' })
  readonly expectedDraftVersion: number;

  toCommand(): RestoreDraftCommand {
    const { submissionId, fromId, expectedDraftVersion, clientMutationId } = this;
    return { operation: 'restoreDraft', submissionId: asId(submissionId), fromId, expectedDraftVersion, clientMutationId };
  }
}

@InputType({ description: 'What is to be submitted.' })
export class SubmitSubmissionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => Int, { description: 'Version of the draft that the sender has seen.' })
  readonly expectedDraftVersion: number;

  toCommand(): SubmitCommand {
    const { submissionId, expectedDraftVersion, clientMutationId } = this;
    return { operation: 'submitSubmission', submissionId: asId(submissionId), expectedDraftVersion, clientMutationId };
  }
}

@InputType({ description: 'What is to be withdrawn.' })
export class WithdrawSubmissionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  toCommand(): SubmissionCommand {
    return { operation: 'withdrawSubmission', submissionId: asId(this.submissionId), clientMutationId: this.clientMutationId };
  }
}

@InputType({ description: 'Whether a submission keeps the formal rules.' })
export class CheckEligibilityInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => Boolean, { description: 'Whether it does.' })
  readonly eligible: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: 3 to 500 characters, read by the team.' })
  readonly reason?: string | null;

  toCommand(): CheckEligibilityCommand {
    const { submissionId, eligible, reason = null, clientMutationId } = this;
    return { operation: 'checkEligibility', submissionId: asId(submissionId), eligible, reason, clientMutationId };
  }
}

@InputType({ description: 'A submission that breaks the rules.' })
export class DisqualifySubmissionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters, read by the team.' })
  readonly reason: string;

  @Field(() => String, { nullable: true, description: 'What only organisers read: up to 2,000 characters.' })
  readonly note?: string | null;

  toCommand(): DisqualifySubmissionCommand {
    const { submissionId, reason, note, clientMutationId } = this;
    return { operation: 'disqualifySubmission', submissionId: asId(submissionId), reason, note: note ?? '', clientMutationId };
  }
}

@InputType({ description: 'A disqualification to be taken back.' })
export class ReinstateSubmissionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters, read by the team.' })
  readonly reason: string;

  toCommand(): ReinstateSubmissionCommand {
    const { submissionId, reason, clientMutationId } = this;
    return { operation: 'reinstateSubmission', submissionId: asId(submissionId), reason, clientMutationId };
  }
}

@InputType({ description: 'Two submissions of one idea.' })
export class MergeSubmissionsInput extends MutationInput {
  @Field(() => ID, { description: 'The submission that lives on in the other.' })
  readonly submissionId: string;

  @Field(() => ID, { description: 'The submission that stays.' })
  readonly intoId: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters, read by both teams.' })
  readonly reason: string;

  toCommand(): MergeSubmissionsCommand {
    const { submissionId, intoId, reason, clientMutationId } = this;
    return { operation: 'mergeSubmissions', submissionId: asId(submissionId), intoId: asId(intoId), reason, clientMutationId };
  }
}

@InputType({ description: 'A merge to be taken back.' })
export class UndoMergeInput extends MutationInput {
  @Field(() => ID, { description: 'The submission that was merged.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters, read by both teams.' })
  readonly reason: string;

  toCommand(): UndoMergeCommand {
    const { submissionId, reason, clientMutationId } = this;
    return { operation: 'undoMerge', submissionId: asId(submissionId), reason, clientMutationId };
  }
}

@InputType({ description: 'A submission to be corrected by its team.' })
export class ReturnSubmissionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'What is to be corrected: 3 to 500 characters, read by the team.' })
  readonly reason: string;

  @Field(() => InstantScalar, { description: 'Until when the team may correct it.' })
  readonly expiresAt: Instant;

  toCommand(): ReturnSubmissionCommand {
    const { submissionId, reason, expiresAt, clientMutationId } = this;
    return { operation: 'returnSubmission', submissionId: asId(submissionId), reason, expiresAt, clientMutationId };
  }
}

@InputType({ description: 'A late entry to be granted.' })
export class GrantExtensionInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => ExtensionScopeEnum, { nullable: true, description: 'Which lock it opens: CONTENT unless told.' })
  readonly scope?: ExtensionScope | null;

  @Field(() => InstantScalar, { description: 'Until when it holds.' })
  readonly expiresAt: Instant;

  @Field(() => String, { description: 'Why: 3 to 500 characters, on record.' })
  readonly reason: string;

  toCommand(): GrantExtensionCommand {
    const { submissionId, scope, expiresAt, reason, clientMutationId } = this;
    return {
      operation: 'grantExtension',
      submissionId: asId(submissionId),
      scope: scope ?? 'CONTENT',
      expiresAt,
      reason,
      clientMutationId,
    };
  }
}

@InputType({ description: 'A late entry to be ended.' })
export class RevokeExtensionInput extends MutationInput {
  @Field(() => ID, { description: 'The extension.' })
  readonly extensionId: string;

  toCommand(): RevokeExtensionCommand {
    return { operation: 'revokeExtension', extensionId: asId(this.extensionId), clientMutationId: this.clientMutationId };
  }
}

/** Ids that name nothing are answered as unknown choices. */
function contentOf({
  title,
  summary,
  answers,
  links,
  videoUrl,
  builtWith,
  trackId,
  challengeId,
}: SubmissionContentInput): SubmissionContent {
  return {
    title,
    summary,
    answers: answers.map(({ key, text }) => ({ key, text })),
    links,
    videoUrl: videoUrl ?? null,
    builtWith,
    trackId: typeof trackId !== 'string' ? null : asId(trackId),
    challengeId: typeof challengeId !== 'string' ? null : asId(challengeId),
  };
}
