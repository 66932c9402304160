import type { Instant, SubmissionVersionId } from '@jamboree/kernel';
import type { FileChanges, KeptDraftId, VersionChanges } from '@jamboree/participation-domain';
import { connectionOf, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedKeptDraft } from '../persistence/version.store.js';
import type { VersionLine } from '../use-cases/read-versions.js';

@ObjectType('FileChanges', { description: 'What a version has changed about the files, by their names.' })
export class FileChangesView implements FileChanges {
  @Field(() => [String], { description: 'New ones.' })
  readonly added: readonly string[];

  @Field(() => [String], { description: 'Those that are gone.' })
  readonly removed: readonly string[];

  @Field(() => [String], { description: 'Other files under the same name.' })
  readonly replaced: readonly string[];

  @Field(() => [String], { description: 'The same files under another name or description.' })
  readonly renamed: readonly string[];
}

@ObjectType('VersionChanges', { description: 'What a version has changed since the one before it.' })
export class VersionChangesView implements VersionChanges {
  @Field(() => [String], { description: 'Keys of the fields whose answers differ.' })
  readonly fields: readonly string[];

  @Field(() => FileChangesView, { description: 'Files.' })
  readonly files: FileChangesView;
}

@ObjectType('VersionLine', { description: 'A version in the history of a submission.' })
export class VersionLineView implements VersionLine {
  @Field(() => ID, { description: 'The version’s id.' })
  readonly id: SubmissionVersionId;

  @Field(() => Int, { description: 'From 1, per submission.' })
  readonly number: number;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => InstantScalar, { description: 'The server’s time of submission.' })
  readonly submittedAt: Instant;

  @Field(() => String, { description: 'Who submitted it.' })
  readonly submittedByName: string;

  @Field(() => String, { description: 'By what it came in: PHASE, GRACE, EXTENSION or IMPORT.' })
  readonly within: VersionLine['within'];

  @Field(() => VersionChangesView, { nullable: true, description: 'Since the version before; null for the first.' })
  readonly changes: VersionChanges | null;
}

export const VersionLineConnection = connectionOf(VersionLineView, 'VersionLine');

@ObjectType('KeptDraft', { description: 'A draft that gave way to an earlier text without ever being submitted as it stood.' })
export class KeptDraftView implements NamedKeptDraft {
  @Field(() => ID, { description: 'The kept draft’s id.' })
  readonly id: KeptDraftId;

  @Field(() => String, { description: 'Its title; may be empty.' })
  readonly title: string;

  @Field(() => InstantScalar, { description: 'When something else took its place.' })
  readonly keptAt: Instant;

  @Field(() => String, { description: 'Who restored something else.' })
  readonly keptByName: string;
}

export const KeptDraftConnection = connectionOf(KeptDraftView, 'KeptDraft');
