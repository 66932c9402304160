import type { Question } from '@jamboree/event-domain';
import type { ChallengeId, Instant, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface QuestionRow extends Question {
  /** What lists are ordered by: when it was answered, until then when it was asked. */
  readonly movedAt: Instant;
  /** Question and answer as searches compare them. */
  readonly searchText: string;
}

export const QuestionSchema = new EntitySchema<QuestionRow>({
  name: 'question',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    challengeId: columns.ref({ name: 'challenge_id' }),
    askedBy: columns.ref({ name: 'asked_by' }),
    text: columns.text(),
    askedAt: columns.instant({ name: 'asked_at' }),
    answer: columns.text({ nullable: true }),
    shared: columns.boolean(),
    answeredBy: columns.ref({ name: 'answered_by', nullable: true }),
    answeredAt: columns.instant({ name: 'answered_at', nullable: true }),
    movedAt: columns.instant({ name: 'moved_at' }),
    searchText: columns.text({ name: 'search_text' }),
    version: columns.int(),
  },
  indices: [
    { name: 'ix_question_event', columns: ['eventId', 'movedAt', 'id'] },
    { name: 'ix_question_challenge', columns: ['challengeId', 'movedAt', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_question_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_question_challenge', target: 'challenge', columnNames: ['challengeId'], referencedColumnNames: ['id'] },
    { name: 'fk_question_asked_by', target: 'person', columnNames: ['askedBy'], referencedColumnNames: ['id'] },
    { name: 'fk_question_answered_by', target: 'person', columnNames: ['answeredBy'], referencedColumnNames: ['id'] },
  ],
});

/** Somebody wants to hear of answers to a challenge. */
export interface ChallengeFollower {
  readonly challengeId: ChallengeId;
  readonly userId: UserId;
}

export const ChallengeFollowerSchema = new EntitySchema<ChallengeFollower>({
  name: 'challenge_follower',
  columns: {
    challengeId: { ...columns.ref({ name: 'challenge_id' }), primary: true, primaryKeyConstraintName: 'pk_challenge_follower' },
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_challenge_follower' },
  },
  foreignKeys: [
    {
      name: 'fk_challenge_follower_challenge',
      target: 'challenge',
      columnNames: ['challengeId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_challenge_follower_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
