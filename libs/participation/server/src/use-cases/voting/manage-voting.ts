import { may, type StateChanged, type VersionConflict } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { decidePublish, decideRules, validateVotingRules, type VotingRound, type VotingRules } from '@jamboree/participation-domain';
import { Clock, newId, randomToken, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { VotingStore } from '../../persistence/voting/voting.store.js';

export interface SaveVotingRoundCommand extends Command, VotingRules {
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
    return this.change(viewer, command, async (tx, round) => {
      const { eventId, electorate, votesPerPerson, opensAt, closesAt, expectedVersion } = command;
      const rules = { electorate, votesPerPerson, opensAt, closesAt };
      if (round !== null) return this.replaced(tx, 'VotingRulesChanged', decideRules(round, rules, expectedVersion ?? 0, this.clock.now()));
      const valid = validateVotingRules(rules);
      if (!valid.ok) return valid;
      const now = this.clock.now();
      const fresh = { id: newId<'VotingRound'>(now), eventId, ...rules, publishedAt: null, seed: randomToken(), version: 1 };
      await this.voting.insert(tx, fresh);
      await tx.record({ type: 'VotingRoundPrepared', eventId, subjectId: fresh.id, at: now, data: { votesPerPerson, electorate } });
      return ok(eventId);
    });
  }

  publish(viewer: Viewer, command: VotingRoundCommand): Promise<Result<EventId, VotingProblem>> {
    return this.change(viewer, command, async (tx, round) => {
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
    decide: (tx: WriteTx, round: VotingRound | null) => Promise<Result<EventId, VotingProblem>>,
  ): Promise<Result<EventId, VotingProblem>> {
    return this.uow.write<EventId, VotingProblem>(viewer, command, async (tx) => {
      const facts = await this.events.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, this.clock.now());
      return permitted.ok ? decide(tx, await this.voting.ofEvent(tx, command.eventId)) : permitted;
    });
  }
}
