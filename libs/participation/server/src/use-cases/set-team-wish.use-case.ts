import { CatalogueStore, ReadEvents } from '@jamboree/event-server';
import { consentToFinder } from '@jamboree/identity-domain';
import { PersonProfileStore } from '@jamboree/identity-server';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { decideWish, type WishContent } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamWishStore } from '../persistence/team-wish.store.js';
import type { WishProblem } from './problems.js';

export interface SetTeamWishCommand extends Command, WishContent {
  readonly eventId: EventId;
  readonly expectedVersion: number;
}

/** Says what one wants in an event: to be found, to be placed, which challenges. Asking to be found is consent to show one's profile. */
@Injectable()
export class SetTeamWish {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly catalogue: CatalogueStore,
    private readonly wishes: TeamWishStore,
    private readonly profiles: PersonProfileStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SetTeamWishCommand): Promise<Result<EventId, WishProblem>> {
    return this.uow.write<EventId, WishProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId } = command;
      const event = await this.events.within(tx, viewer, eventId);
      if (event === null) return err({ code: 'NotFound', what: 'event' });
      const { userId } = viewer;
      if (userId === null) return err({ code: 'NotPermitted', action: 'team:join', reason: 'SIGNED_OUT' });
      if (viewer.roles.get(eventId)?.has('PARTICIPANT') !== true) return err({ code: 'NotPermitted', action: 'team:join', reason: 'ROLE' });

      const wish = await this.wishes.of(tx, eventId, userId);
      const challenges = (await this.catalogue.challenges(tx, [eventId])).map(({ id }) => id);
      const decided = decideWish({ phases: event.phases, wish: wishOf(wish), challenges }, command, command.expectedVersion, now);
      if (!decided.ok) return decided;

      await this.wishes.save(tx, { eventId, userId }, decided.value, now);
      const { looking, placeMe, version } = decided.value;
      if (looking) {
        const profile = await this.profiles.of(tx, userId);
        const consenting = consentToFinder(profile, now);
        if (consenting !== profile) await this.profiles.save(tx, consenting);
      }
      // Says when either consent was given and taken back.
      await tx.record({ type: 'TeamWishSet', eventId, subjectId: userId, at: now, data: { looking, placeMe, version } });
      return ok(eventId);
    });
  }
}

function wishOf(wish: (WishContent & { readonly version: number }) | null) {
  if (wish === null) return null;
  const { looking, placeMe, challengeIds, note, version } = wish;
  return { looking, placeMe, challengeIds, note, version };
}
