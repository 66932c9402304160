import { may, type EventFacts, type StateChanged, type VersionConflict } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import {
  decidePublish,
  decideRules,
  rulesIn,
  timed,
  validateVotingRules,
  votingState,
  type TimedRound,
  type VotingRound,
  type WantedRules,
} from '@jamboree/participation-domain';
import { Clock, newId, randomToken, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { VotingStore } from '../../persistence/voting/voting.store.js';

export interface SaveVotingRoundCommand extends Command, WantedRules {
  readonly eventId: EventId;
  /** Null for a new one. */
  readonly expectedVersion: number | null;
}

export interface VotingRoundCommand extends Command {
  readonly eventId: EventId;
  readonly expectedVersion: number;
}

export type VotingProblem = NotPermitted | NotFound | InvalidInput | StateChanged | VersionConflict | IdempotencyMismatch;

/** Organisers set the rules of a vote, and publish its result when it is over. */
@Injectable()
export class ManageVoting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly voting: VotingStore,
    private readonly clock: Clock,
  ) {}

  save(viewer: Viewer, command: SaveVotingRoundCommand): Promise<Result<EventId, VotingProblem>> {
    return this.change(viewer, command, async (tx, facts, round) => {
      const now = this.clock.now();
      const wanted = rulesIn(command, facts.phases, now);
      if (!wanted.ok) return wanted;
      const rules = wanted.value;
      // One that counts no more stays as it is, and another takes its place.
      if (round !== null && votingState(round, now) !== 'VOID')
        return this.replaced(tx, 'VotingRulesChanged', decideRules(round, rules, command.expectedVersion ?? 0, now));
      const valid = validateVotingRules(rules);
      if (!valid.ok) return valid;
      const { eventId, votesPerPerson, electorate } = command;
      const untouched = { publishedAt: null, voidedAt: null, seed: randomToken(), version: 1 };
      const fresh = { id: newId<'VotingRound'>(now), eventId, ...rules, ...untouched };
      await this.voting.insert(tx, fresh);
      await tx.record({ type: 'VotingRoundPrepared', eventId, subjectId: fresh.id, at: now, data: { votesPerPerson, electorate } });
      return ok(eventId);
    });
  }

  publish(viewer: Viewer, command: VotingRoundCommand): Promise<Result<EventId, VotingProblem>> {
    return this.change(viewer, command, async (tx, _facts, round) => {
      if (round === null) return err({ code: 'NotFound', what: 'voting round' });
      return this.replaced(tx, 'VotingResultPublished', decidePublish(round, command.expectedVersion, this.clock.now()));
    });
  }

  private async replaced(
    tx: WriteTx,
    type: string,
    decided: Result<VotingRound, InvalidInput | StateChanged | VersionConflict>,
  ): Promise<Result<EventId, InvalidInput | StateChanged | VersionConflict>> {
    if (!decided.ok) return decided;
    const { id, eventId } = decided.value;
    if (!(await this.voting.replace(tx, decided.value))) return err({ code: 'StateChanged', current: 'CHANGED' });
    await tx.record({ type, eventId, subjectId: id, at: this.clock.now(), data: {} });
    return ok(eventId);
  }

  private change(
    viewer: Viewer,
    command: Command & { readonly eventId: EventId },
    decide: (tx: WriteTx, facts: EventFacts, round: TimedRound | null) => Promise<Result<EventId, VotingProblem>>,
  ): Promise<Result<EventId, VotingProblem>> {
    return this.uow.write<EventId, VotingProblem>(viewer, command, async (tx) => {
      const facts = await this.events.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, this.clock.now());
      if (!permitted.ok) return permitted;
      const round = await this.voting.ofEvent(tx, command.eventId);
      return decide(tx, facts, round === null ? null : timed(round, facts.phases));
    });
  }
}
