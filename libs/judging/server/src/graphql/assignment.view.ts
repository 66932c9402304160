import type { Assignment, AssignmentState, ScorecardState } from '@jamboree/judging-domain';
import type { AssignmentId, Instant, JudgingRoundId, LocalizedText, SubmissionId } from '@jamboree/kernel';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignedEntry } from '../persistence/sheet-context.js';
import { AssignmentStateEnum, ScorecardStateEnum } from './judging.enums.js';

/** What the view shows of the submission. */
type ShownEntry = Pick<AssignedEntry, 'id' | 'number' | 'title' | 'teamName' | 'trackTitle' | 'lateUntil'>;

@ObjectType('Assignment', { description: 'One submission in a juror’s own queue.' })
export class AssignmentView {
  @Field(() => ID, { description: 'The assignment’s id.' })
  readonly id: AssignmentId;

  @Field(() => ID, { description: 'The round’s id.' })
  readonly roundId: JudgingRoundId;

  @Field(() => Int, { description: 'Place in the queue, from 1; part of the page’s address.' })
  readonly position: number;

  @Field(() => AssignmentStateEnum, { description: 'How far the juror is with it.' })
  readonly state: AssignmentState;

  @Field(() => ID, { description: 'The submission’s id.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Title of the version that is scored.' })
  readonly submissionTitle: string;

  @Field(() => Int, { description: 'Number of the submission in its event.' })
  readonly submissionNumber: number;

  @Field(() => String, { nullable: true, description: 'The team’s name; null where the round is blind.' })
  readonly teamName: string | null;

  @Field(() => LocalizedTextView, { nullable: true, description: 'The track it is in, if any.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Until when the late entry was granted that it came in by; null for all others, and where the event does not tell its jurors.',
  })
  readonly lateUntil: Instant | null;

  @Field(() => ScorecardStateEnum, { nullable: true, description: 'How far the sheet is.' })
  readonly scorecardState: ScorecardState | null;

  static from(
    { id, roundId, position, state }: Pick<Assignment, 'id' | 'roundId' | 'position' | 'state'>,
    entry: ShownEntry,
    scorecardState: ScorecardState,
    blind: boolean,
  ): AssignmentView {
    return {
      id,
      roundId,
      position,
      state,
      submissionId: entry.id,
      submissionTitle: entry.title,
      submissionNumber: entry.number,
      teamName: blind ? null : entry.teamName,
      trackTitle: entry.trackTitle,
      lateUntil: entry.lateUntil,
      scorecardState,
    };
  }
}
