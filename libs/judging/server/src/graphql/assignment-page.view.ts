import { EventView, FormFieldView, WriteWindowView } from '@jamboree/event-server';
import type { Instant } from '@jamboree/kernel';
import type { PersonTieKind } from '@jamboree/participation-domain';
import { AttachmentView, SubmissionContentView } from '@jamboree/participation-server';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { juryFileName, juryFiles } from '../http/jury-files.controller.js';
import type { AssignmentReading } from '../use-cases/read-assignment.js';
import { AssignmentView } from './assignment.view.js';
import { JudgingRoundView } from './judging-round.view.js';
import { OtherScorecardView, ScorecardView } from './scorecard.view.js';

@ObjectType('JurorTie', { description: 'What ties a juror to a team, although nobody declared it.' })
export class JurorTieView {
  @Field(() => String, { description: 'MENTORED or FORMER_MEMBER.' })
  readonly kind: PersonTieKind;

  @Field(() => InstantScalar, { nullable: true, description: 'When they last talked, or parted; null where the round is blind.' })
  readonly at: Instant | null;
}

@ObjectType('AssignmentPage', { description: 'One submission to score: what to read, the own sheet, and others’ once they may be seen.' })
export class AssignmentPageView {
  @Field(() => AssignmentView, { description: 'The place in the own queue.' })
  readonly assignment: AssignmentView;

  @Field(() => JudgingRoundView, { description: 'The round.' })
  readonly round: JudgingRoundView;

  @Field(() => EventView, { description: 'The event.' })
  readonly event: EventView;

  @Field(() => SubmissionContentView, { description: 'The frozen version that is scored.' })
  readonly content: SubmissionContentView;

  @Field(() => [AttachmentView], {
    description: 'Files that the version was submitted with; numbered instead of named where the round is blind.',
  })
  readonly attachments: readonly AttachmentView[];

  @Field(() => [FormFieldView], { description: 'What was asked when it was submitted, then what was asked earlier.' })
  readonly form: readonly FormFieldView[];

  @Field(() => String, { nullable: true, description: 'The team’s name; null where the round is blind.' })
  readonly teamName: string | null;

  @Field(() => Int, { description: 'Number of the version that is scored.' })
  readonly versionNumber: number;

  @Field(() => ScorecardView, { description: 'The own sheet.' })
  readonly scorecard: ScorecardView;

  @Field(() => WriteWindowView, { description: 'Whether and until when the sheet may be written.' })
  readonly window: WriteWindowView;

  @Field(() => [OtherScorecardView], {
    description: 'Other jurors’ sheets; empty until the own one is submitted and the phase shows them.',
  })
  readonly others: readonly OtherScorecardView[];

  @Field(() => JurorTieView, {
    nullable: true,
    description: 'Why the viewer may want to declare a conflict of interest; null when nothing is known.',
  })
  readonly tie: JurorTieView | null;

  static from(reading: AssignmentReading, now: Instant): AssignmentPageView {
    const { round, assignment, entry, scorecard, version, files, form, others, tie } = reading;
    const { blind } = round.round;
    return {
      assignment: AssignmentView.from(assignment, entry, scorecard.state, blind),
      round: JudgingRoundView.from(round),
      event: EventView.from(round.facts, now),
      content: version.content,
      attachments: files.map((file) => AttachmentView.from(file, { base: juryFiles(assignment), name: juryFileName(file, blind) })),
      form: FormFieldView.of(form),
      teamName: blind ? null : entry.teamName,
      versionNumber: version.number,
      scorecard: ScorecardView.from(reading),
      window: WriteWindowView.from(round.window),
      others,
      tie,
    };
  }
}
