import type { Instant, LocalizedText, SubmissionId } from '@jamboree/kernel';
import type { ExtensionId, ExtensionScope, SubmissionState } from '@jamboree/participation-domain';
import { connectionOf, countedConnectionOf, InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedExtension } from '../persistence/extension.store.js';
import type { ReviewedLine } from '../use-cases/list-submissions.js';
import { ExtensionScopeEnum, SubmissionStateEnum } from './submission-enums.js';

@ObjectType('SubmissionRow', { description: 'A line of the organisers’ list.' })
export class SubmissionRowView implements ReviewedLine {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title of what was submitted; empty before that, since a draft is the team’s own.' })
  readonly title: string;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => [String], { description: 'Teams whose entries were merged into it: at most three, by their numbers.' })
  readonly otherTeams: readonly string[];

  @Field(() => Int, { description: 'Such teams beyond those named.' })
  readonly moreTeams: number;

  @Field(() => SubmissionStateEnum, { description: 'How far it has come.' })
  readonly state: SubmissionState;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the version that counts was submitted.' })
  readonly submittedAt: Instant | null;

  @Field(() => Int, { description: 'Finished reviews.' })
  readonly reviews: number;
}

export const SubmissionRowConnection = countedConnectionOf(SubmissionRowView, 'SubmissionRow');

@ObjectType('Extension', { description: 'A late entry: who let whom in, why and until when.' })
export class ExtensionView {
  @Field(() => ID, { description: 'The extension’s id.' })
  readonly id: ExtensionId;

  @Field(() => ID, { description: 'The submission it is for.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Title of what was submitted, or the team’s name before that.' })
  readonly submissionTitle: string;

  @Field(() => ExtensionScopeEnum, { description: 'Which lock it opens.' })
  readonly scope: ExtensionScope;

  @Field(() => String, { description: 'Who granted it.' })
  readonly grantedByName: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason: string;

  @Field(() => InstantScalar, { description: 'Until when it holds.' })
  readonly expiresAt: Instant;

  @Field(() => InstantScalar, { description: 'When it was granted.' })
  readonly at: Instant;

  @Field(() => Boolean, { description: 'Whether it was ended early.' })
  readonly revoked: boolean;

  static from({
    id,
    submissionId,
    submissionTitle,
    scope,
    grantedByName,
    reason,
    expiresAt,
    grantedAt,
    revokedAt,
  }: NamedExtension): ExtensionView {
    return { id, submissionId, submissionTitle, scope, grantedByName, reason, expiresAt, at: grantedAt, revoked: revokedAt !== null };
  }
}

export const ExtensionConnection = connectionOf(ExtensionView, 'Extension');
