import { may, stateChanged, type StateChanged } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import {
  err,
  hasRole,
  ok,
  type NotFound,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { timed, votingState, type NoVotesLeft, type VotingRound, type VotingRoundId } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { VotingStore } from '../../persistence/voting/voting.store.js';

export interface BallotCommand extends Command {
  readonly roundId: VotingRoundId;
  readonly submissionId: SubmissionId;
}

export type BallotProblem = NotPermitted | NotFound | StateChanged | NoVotesLeft | IdempotencyMismatch;

/** Whether the round asks this viewer, by who they are; whether it is open is another question. */
export function isAsked({ electorate, eventId }: VotingRound, viewer: Viewer): boolean {
  return viewer.userId !== null && (electorate === 'SIGNED_IN' || hasRole(viewer, eventId, 'PARTICIPANT'));
}

/** Votes, secretly: given and taken back while the round is open, never for the own team, never more than there are. */
@Injectable()
export class CastBallots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly voting: VotingStore,
    private readonly clock: Clock,
  ) {}

  cast(viewer: Viewer, command: BallotCommand): Promise<Result<VotingRound, BallotProblem>> {
    return this.uow.write<VotingRound, BallotProblem>(viewer, command, async (tx) => {
      const opened = await this.open(tx, viewer, command.roundId);
      if (!opened.ok) return opened;
      const { round, userId } = opened.value;
      const entry = await this.voting.entry(tx, round.eventId, userId, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'idea' });
      if (entry.own) return err({ code: 'NotPermitted', action: 'ballot:cast', reason: 'CONFLICT_OF_INTEREST' });
      if (!(await this.voting.spend(tx, round, userId))) return err({ code: 'NoVotesLeft', max: round.votesPerPerson });
      const now = this.clock.now();
      const { id: roundId, eventId } = round;
      const ballot = { id: newId<'Ballot'>(now), eventId, roundId, userId, submissionId: entry.id, at: now };
      if (!(await this.voting.cast(tx, ballot))) return err(stateChanged('VOTED'));
      // Not for whom: the trail is read by others.
      await tx.record({ type: 'BallotCast', eventId, subjectId: roundId, at: now, data: {} });
      return ok(round);
    });
  }

  takeBack(viewer: Viewer, command: BallotCommand): Promise<Result<VotingRound, BallotProblem>> {
    return this.uow.write<VotingRound, BallotProblem>(viewer, command, async (tx) => {
      const opened = await this.open(tx, viewer, command.roundId);
      if (!opened.ok) return opened;
      const { round, userId } = opened.value;
      if (!(await this.voting.takeBack(tx, round.id, userId, command.submissionId))) return err(stateChanged('NOT_VOTED'));
      await tx.record({ type: 'BallotTakenBack', eventId: round.eventId, subjectId: round.id, at: this.clock.now(), data: {} });
      return ok(round);
    });
  }

  private async open(
    tx: ReadTx,
    viewer: Viewer,
    id: VotingRoundId,
  ): Promise<Result<{ readonly round: VotingRound; readonly userId: UserId }, NotFound | NotPermitted | StateChanged>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'ballot:cast', reason: 'SIGNED_OUT' });
    const round = await this.voting.byId(tx, id);
    const facts = round === null ? null : await this.events.within(tx, viewer, round.eventId);
    if (round === null || facts === null) return err({ code: 'NotFound', what: 'voting round' });
    const now = this.clock.now();
    const permitted = may(viewer, 'ballot:cast', facts, now);
    if (!permitted.ok) return permitted;
    if (!isAsked(round, viewer)) return err({ code: 'NotPermitted', action: 'ballot:cast', reason: 'ROLE' });
    const state = votingState(timed(round, facts.phases), now);
    return state === 'OPEN' ? ok({ round, userId }) : err(stateChanged(state));
  }
}
