import type { Instant, SubmissionId } from '@jamboree/kernel';
import type { CannotMerge, MergeObstacle, SubmissionState } from '@jamboree/participation-domain';
import { connectionOf, describedEnum, InstantScalar, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedEntry, OtherTeam } from '../persistence/merge.store.js';
import type { MergedInto, MergePreview, MergeSide } from '../use-cases/read-merges.js';
import { SubmissionStateEnum } from './submission-enums.js';

const MESSAGES: Readonly<Record<MergeObstacle, string>> = {
  ITSELF: 'An entry cannot be merged into itself; choose another one.',
  OTHER_EVENT: 'Both entries must belong to one event.',
  JUDGING_BEGUN: 'Judging has begun: jurors score what each team handed in. Disqualify a copy instead.',
  ALREADY_MERGED: 'This entry has been merged already.',
  SURVIVOR_MERGED: 'The other entry was merged itself; choose the one that it lives on in.',
  HOLDS_OTHERS: 'Others were merged into this entry; let it be the one that stays, or take those merges back first.',
  OUT: 'This entry is not in the competition.',
  SURVIVOR_OUT: 'The other entry is not in the competition; let this one stay instead.',
  SURVIVOR_DRAFT: 'The other entry was never handed in; let this one stay instead.',
  NOT_MERGED: 'This entry is not merged.',
  SURVIVOR_DISQUALIFIED: 'The entry that it lives on in is disqualified; take that back first.',
};

const MergeObstacleEnum = describedEnum<MergeObstacle>(
  'MergeObstacle',
  'What stands in the way of merging, or of taking it back.',
  MESSAGES,
);

@ObjectType('CannotMerge', {
  implements: () => ProblemView,
  description: 'The entries cannot be merged, or the merge cannot be taken back.',
})
export class CannotMergeView extends ProblemView {
  @Field(() => MergeObstacleEnum, { description: 'What stands in the way.' })
  readonly obstacle: MergeObstacle;

  static from({ obstacle }: CannotMerge): CannotMergeView {
    return Object.assign(new CannotMergeView(), { message: `${MESSAGES[obstacle]} Nothing was done.`, obstacle });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    CannotMerge: CannotMergeView;
  }
}

registerProblem<'CannotMerge', CannotMerge>('CannotMerge', CannotMergeView);

@ObjectType('MergedEntry', { description: 'One of two entries that were merged.' })
export class MergedEntryView implements Omit<NamedEntry, 'mergedInto'> {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title of what was submitted; empty before that.' })
  readonly title: string;

  @Field(() => String, { description: 'Name of its team.' })
  readonly teamName: string;

  @Field(() => SubmissionStateEnum, { description: 'How far it has come.' })
  readonly state: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Why it was merged, read by both teams; null while it is not.' })
  readonly reason: string | null;

  @Field(() => [String], { description: 'Names of its own team’s people, in the order in which they joined.' })
  readonly authors: readonly string[];
}

export const MergedEntryConnection = connectionOf(MergedEntryView, 'MergedEntry');

@ObjectType('OtherTeam', { description: 'A team whose entry was merged into another one.' })
export class OtherTeamView implements OtherTeam {
  @Field(() => Int, { description: 'Number of its entry in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Its name.' })
  readonly name: string;
}

export const OtherTeamConnection = connectionOf(OtherTeamView, 'OtherTeam');

@ObjectType('SubmissionMerge', { description: 'Where an entry lives on, and why.' })
export class MergeView implements MergedInto {
  @Field(() => MergedEntryView, { description: 'The one that stays.' })
  readonly into: MergedInto['into'];

  @Field(() => String, { description: 'Why; both teams read it.' })
  readonly reason: string;

  @Field(() => String, { nullable: true, description: 'Who merged it; for those who check submissions.' })
  readonly byName: string | null;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly at: Instant;

  @Field(() => Boolean, { description: 'Whether the viewer is one who may take it back, as far as nothing stands in the way.' })
  readonly mayUndo: boolean;

  @Field(() => MergeObstacleEnum, { nullable: true, description: 'What keeps it from being taken back; null when nothing does.' })
  readonly undoObstacle: MergeObstacle | null;
}

@ObjectType('MergeSide', { description: 'One of two entries, with what stays with its team when they are merged.' })
export class MergeSideView extends MergedEntryView implements Omit<MergeSide, 'mergedInto'> {
  @Field(() => Int, { description: 'Files that it was handed in with.' })
  readonly files: number;

  @Field(() => Int, { description: 'Late entries that hold.' })
  readonly lateEntries: number;

  @Field(() => Int, { description: 'Talks with mentors that its team has booked.' })
  readonly bookings: number;

  @Field(() => Int, { description: 'Places of jurors who would read it.' })
  readonly assignments: number;
}

@ObjectType('MergePreview', { description: 'What merging two entries would do.' })
export class MergePreviewView implements MergePreview {
  @Field(() => MergeSideView, { description: 'The one that lives on in the other.' })
  readonly from: MergeSide;

  @Field(() => MergeSideView, { description: 'The one that stays.' })
  readonly into: MergeSide;

  @Field(() => MergeObstacleEnum, { nullable: true, description: 'What stands in the way; null when nothing does.' })
  readonly obstacle: MergeObstacle | null;

  @Field(() => [String], { description: 'Names of all whose entry it will be: those of the one that stays first.' })
  readonly authors: readonly string[];
}
