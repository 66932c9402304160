import { EventStore, RoleInvitationStore } from '@jamboree/event-server';
import type { RoleInvitationId } from '@jamboree/event-domain';
import { ok, VISITOR } from '@jamboree/kernel';
import { Clock, Outbox, UnitOfWork } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { SlotOffers } from './slot-offers.js';

/** Time that was given before the mentor agreed was nobody's to book: once they have, whoever waits is asked first. */
@Injectable()
export class OfferAgreedTime implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: RoleInvitationStore,
    private readonly events: EventStore,
    private readonly slots: MentorSlotStore,
    private readonly offers: SlotOffers,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // Recorded with an invitation.
    this.outbox.on('RoleInvitationAnswered', 'offer-agreed-time', ({ subjectId }) => this.run(subjectId as RoleInvitationId));
  }

  async run(invitationId: RoleInvitationId): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'offerAgreedTime', clientMutationId: null }, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.invitations.byId(tx, invitationId);
      if (invitation?.role !== 'MENTOR' || invitation.state !== 'ACCEPTED') return ok();
      const { eventId, userId } = invitation;
      const facts = await this.events.byId(tx, eventId);
      if (facts === null) return ok();
      for (const slot of await this.slots.toCome(tx, eventId, userId, now))
        if (slot.state === 'FREE') await this.offers.offer(tx, facts, slot, now);
      return ok();
    });
  }
}
