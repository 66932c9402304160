import type { Assignment, AssignmentState, ScorecardState } from '@jamboree/judging-domain';
import type { AssignmentId, JudgingRoundId, LocalizedText, SubmissionId } from '@jamboree/kernel';
import { LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { JudgedEntry } from '../persistence/sheet-context.js';
import { AssignmentStateEnum, ScorecardStateEnum } from './judging.enums.js';

/** What the view shows of the submission. */
type AssignedEntry = Pick<JudgedEntry, 'id' | 'number' | 'title' | 'teamName' | 'trackTitle'>;

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

  @Field(() => ScorecardStateEnum, { nullable: true, description: 'How far the sheet is.' })
  readonly scorecardState: ScorecardState | null;

  static from(
    { id, roundId, position, state }: Pick<Assignment, 'id' | 'roundId' | 'position' | 'state'>,
    entry: AssignedEntry,
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
      scorecardState,
    };
  }
}
