import { FormFieldView, WriteWindowView } from '@jamboree/event-server';
import type { EventId, Instant, LocalizedText, SubmissionId, SubmissionVersionId, TeamId, TrackId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedDisqualification } from '../persistence/disqualification.store.js';
import type { AnsweredVersion, SubmissionDetails } from '../use-cases/read-submission.js';
import { SubmissionContentView } from './submission-content.view.js';
import { SubmissionStateEnum } from './submission-enums.js';

@ObjectType('SubmissionVersion', { description: 'A frozen submission: never altered, and what jurors read.' })
export class SubmissionVersionView {
  @Field(() => ID, { description: 'The version’s id.' })
  readonly id: SubmissionVersionId;

  @Field(() => Int, { description: 'From 1, per submission.' })
  readonly number: number;

  @Field(() => SubmissionContentView, { description: 'What was submitted.' })
  readonly content: SubmissionContentView;

  @Field(() => String, { description: 'SHA-256 of the canonical content, as hex.' })
  readonly contentHash: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The server’s time of submission; for its team, for those who check submissions, and where the event tells who was late.',
  })
  readonly submittedAt: Instant | null;

  @Field(() => String, { description: 'Id of the person who submitted.' })
  readonly submittedBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'By what it came in: PHASE, GRACE, EXTENSION or IMPORT; for its team and those who check submissions.',
  })
  readonly within: string | null;

  @Field(() => [FormFieldView], { description: 'What was asked when it was submitted, then what was asked earlier.' })
  readonly form: readonly FormFieldView[];

  static from({
    version: { submissionId: _, formVersion: _formVersion, ...version },
    within,
    form,
    submittedAt,
  }: AnsweredVersion): SubmissionVersionView {
    return { ...version, within, submittedAt, form: FormFieldView.of(form) };
  }
}

@ObjectType('Disqualification', { description: 'Why and by whom an entry was taken out; the reason that its team reads is `stateReason`.' })
export class DisqualificationView implements NamedDisqualification {
  @Field(() => String, { description: 'What only organisers read; may be empty.' })
  readonly note: string;

  @Field(() => String, { description: 'Who took it out.' })
  readonly byName: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly at: Instant;
}

/** `versions`, `keptDrafts`, `disqualification`, `merge`, `mergedFrom` and `receipt` cost a statement of their own and are resolved when asked for. */
@ObjectType('Submission', { description: 'A team’s entry: its draft, and the frozen versions that count.' })
export class SubmissionView {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => ID, { description: 'The event it was written for.' })
  readonly eventId: EventId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => SubmissionStateEnum, { description: 'How far it has come.' })
  readonly state: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Why it was found ineligible, returned, disqualified or merged.' })
  readonly stateReason: string | null;

  @Field(() => ID, { description: 'The team that writes it.' })
  readonly teamId: TeamId;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => ID, { nullable: true, description: 'Its track.' })
  readonly trackId: TrackId | null;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => SubmissionContentView, {
    nullable: true,
    description: 'What the team is writing; for its members and the mentors whom it has booked.',
  })
  readonly draft: SubmissionContentView | null;

  @Field(() => Int, { description: 'To be expected by the next save and by submitting.' })
  readonly draftVersion: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When the draft was last saved.' })
  readonly savedAt: Instant | null;

  @Field(() => SubmissionVersionView, { nullable: true, description: 'The version that counts; null before the first submission.' })
  readonly latestVersion: SubmissionVersionView | null;

  @Field(() => [FormFieldView], { description: 'What is asked now, then what was asked earlier.' })
  readonly form: readonly FormFieldView[];

  @Field(() => [String], { description: 'Keys of required fields that are still empty, and `members` for a team that is too small.' })
  readonly missing: readonly string[];

  @Field(() => [String], {
    description: 'Cities from which the team still needs an author; for its members, where the event asks for one of each city.',
  })
  readonly lackingCities: readonly string[];

  @Field(() => WriteWindowView, { description: 'Whether the team can write now, and until when.' })
  readonly editWindow: WriteWindowView;

  @Field(() => Int, { description: 'Counts changes of state.' })
  readonly version: number;

  /** Not a field: what `versions` and `receipt` are read by. */
  readonly details: SubmissionDetails;

  static from(details: SubmissionDetails): SubmissionView {
    const { submission, seesDraft, teamName, trackId, trackTitle, latestVersion, form, missing, lackingCities, editWindow } = details;
    const { id, eventId, number, state, stateReason, teamId, draft, draftVersion, savedAt, version } = submission;
    return {
      ...{
        id,
        eventId,
        number,
        state,
        stateReason,
        teamId,
        teamName,
        trackId,
        trackTitle,
        draftVersion,
        version,
        missing,
        lackingCities,
        details,
      },
      draft: seesDraft ? draft : null,
      savedAt: seesDraft ? savedAt : null,
      latestVersion: latestVersion === null ? null : SubmissionVersionView.from(latestVersion),
      form: FormFieldView.of(form),
      editWindow: WriteWindowView.from(editWindow),
    };
  }
}
