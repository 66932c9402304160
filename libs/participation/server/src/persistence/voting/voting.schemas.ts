import type { EventId, Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import type { VotingRound, VotingRoundId } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const VotingRoundSchema = new EntitySchema<VotingRound>({
  name: 'voting_round',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    electorate: columns.key(),
    votesPerPerson: columns.int({ name: 'votes_per_person' }),
    phaseId: columns.ref({ name: 'phase_id', nullable: true }),
    opensAt: columns.instant({ name: 'opens_at' }),
    closesAt: columns.instant({ name: 'closes_at' }),
    publishedAt: columns.instant({ name: 'published_at', nullable: true }),
    voidedAt: columns.instant({ name: 'voided_at', nullable: true }),
    seed: columns.key(),
    version: columns.int(),
  },
  indices: [{ name: 'ix_voting_round_event', columns: ['eventId'] }],
  foreignKeys: [{ name: 'fk_voting_round_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

/** What one person has to give away in a round, and has given. */
export interface VotingBudget {
  readonly roundId: VotingRoundId;
  readonly userId: UserId;
  readonly eventId: EventId;
  readonly granted: number;
  readonly used: number;
}

export const VotingBudgetSchema = new EntitySchema<VotingBudget>({
  name: 'voting_budget',
  columns: {
    roundId: { ...columns.ref({ name: 'round_id' }), primary: true, primaryKeyConstraintName: 'pk_voting_budget' },
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_voting_budget' },
    eventId: columns.ref({ name: 'event_id' }),
    granted: columns.int(),
    used: columns.int(),
  },
  foreignKeys: [
    {
      name: 'fk_voting_budget_round',
      target: 'voting_round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_voting_budget_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_voting_budget_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
  ],
});

/** One vote. Secret: it is counted after the end, and shown to nobody but the person who gave it. */
export interface Ballot {
  readonly id: Id<'Ballot'>;
  readonly eventId: EventId;
  readonly roundId: VotingRoundId;
  readonly userId: UserId;
  readonly submissionId: SubmissionId;
  readonly at: Instant;
}

export const BallotSchema = new EntitySchema<Ballot>({
  name: 'ballot',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    roundId: columns.ref({ name: 'round_id' }),
    userId: columns.ref({ name: 'user_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    at: columns.instant(),
  },
  uniques: [{ name: 'uq_ballot_line', columns: ['roundId', 'userId', 'submissionId'] }],
  indices: [{ name: 'ix_ballot_submission', columns: ['roundId', 'submissionId'] }],
  foreignKeys: [
    { name: 'fk_ballot_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_ballot_round', target: 'voting_round', columnNames: ['roundId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_ballot_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_ballot_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
