import { departure, type DepartureEffect, type EventFacts } from '@jamboree/event-domain';
import { EventHooks, EventStore } from '@jamboree/event-server';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import { moveSlot, moveTicket, ticketStateAt, type MentorSlotId, type Party } from '@jamboree/matching-domain';
import { ParticipationHooks, TeamStore } from '@jamboree/participation-server';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { WalkInStore } from '../persistence/walk-in.store.js';
import { EndTalks } from './end-talks.js';
import { movedSlot, SlotOffers } from './slot-offers.js';

/** What it means for mentoring that somebody goes: out of the event, as the last one out of a team, or out of the role of a mentor. */
@Injectable()
export class LeaveMentoring implements OnModuleInit {
  constructor(
    private readonly eventHooks: EventHooks,
    private readonly teamHooks: ParticipationHooks,
    private readonly events: EventStore,
    private readonly teams: TeamStore,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly waits: MentorWaitStore,
    private readonly walkIn: WalkInStore,
    private readonly talks: EndTalks,
    private readonly offers: SlotOffers,
  ) {}

  onModuleInit(): void {
    this.eventHooks.addDeparture({
      preview: (tx, eventId, userId, at) => this.preview(tx, eventId, userId, at),
      carryOut: (tx, eventId, userId, at) => this.endParty(tx, eventId, { teamId: null, userId }, at),
    });
    this.teamHooks.addBeforeLeaving(async (tx, { eventId, teamId, userId, last, at }) => {
      if (last) await this.endParty(tx, eventId, { teamId, userId }, at);
    });
    this.eventHooks.onRoleChanged(async (tx, { eventId, userId, role, granted, at }) => {
      if (role === 'MENTOR' && !granted) await this.endMentor(tx, eventId, userId, at);
    });
  }

  private async preview(tx: ReadTx, eventId: EventId, userId: UserId, now: Instant): Promise<DepartureEffect[]> {
    let talks = 0;
    let lines = 0;
    for (const party of await this.endingWith(tx, eventId, userId)) {
      talks += (await this.bookings.slotsToCome(tx, eventId, party, now)).length;
      lines += (await this.waits.standing(tx, eventId, party)).length + ((await this.standsAtDesk(tx, eventId, party, now)) ? 1 : 0);
    }
    const mentors = await this.slots.isMentor(tx, eventId, userId);
    const given = mentors ? await this.slots.toCome(tx, eventId, userId, now) : [];
    const booked = given.filter(({ state }) => state === 'BOOKED').length;
    return [
      ...(talks > 0 ? [departure('TALKS_GIVEN_BACK', { count: talks })] : []),
      ...(lines > 0 ? [departure('LINES_LEFT', { count: lines })] : []),
      ...(given.length > booked ? [departure('SLOTS_WITHDRAWN', { count: given.length - booked })] : []),
      ...(booked > 0 ? [departure('TALKS_CANCELLED', { count: booked })] : []),
    ];
  }

  /** For whom nobody is left when the person goes: themselves, and a team of which they are the only member. */
  private async endingWith(tx: ReadTx, eventId: EventId, userId: UserId): Promise<Party[]> {
    const own = { teamId: null, userId };
    const team = await this.teams.ofPerson(tx, eventId, userId);
    const alone = team !== null && (await this.teams.members(tx, team.id)).length === 1;
    return alone ? [own, { teamId: team.id, userId }] : [own];
  }

  private async standsAtDesk(tx: ReadTx, eventId: EventId, party: Party, now: Instant): Promise<boolean> {
    const ticket = await this.walkIn.standingOfExactly(tx, eventId, party);
    const desk = ticket === null ? null : await this.walkIn.desk(tx, ticket.deskId);
    return ticket !== null && desk !== null && ticketStateAt(ticket, desk.closesAt, now) !== 'CLOSED';
  }

  /** Lines first: nothing that is free now is offered to who goes. */
  private async endParty(tx: WriteTx, eventId: EventId, party: Party, now: Instant): Promise<void> {
    const facts = await this.events.byId(tx, eventId);
    if (facts === null) return;
    for (const wait of await this.waits.standing(tx, eventId, party)) await this.waits.move(tx, wait, 'WITHDRAWN', now);
    await this.leaveDesk(tx, eventId, party, now);
    for (const slot of await this.slots.heldFor(tx, eventId, party)) {
      const free = moveSlot(slot, { kind: 'RELEASE', party }, now);
      if (free.ok && (await this.slots.move(tx, slot, free.value, now)))
        await this.offers.offer(tx, facts, movedSlot(slot, free.value), now);
    }
    for (const id of await this.bookings.slotsToCome(tx, eventId, party, now)) await this.giveBack(tx, facts, id, now);
  }

  private async giveBack(tx: WriteTx, facts: EventFacts, id: MentorSlotId, now: Instant): Promise<void> {
    const slot = await this.slots.byId(tx, id);
    const booking = await this.bookings.ofSlot(tx, id);
    const free = slot === null ? null : moveSlot(slot, { kind: 'GIVE_BACK' }, now);
    if (slot !== null && booking !== null && free?.ok === true) await this.talks.giveBack(tx, facts, slot, booking, free.value, '', now);
  }

  private async leaveDesk(tx: WriteTx, eventId: EventId, party: Party, now: Instant): Promise<void> {
    const ticket = await this.walkIn.standingOfExactly(tx, eventId, party);
    const desk = ticket === null ? null : await this.walkIn.desk(tx, ticket.deskId);
    if (ticket === null || desk === null) return;
    const left = moveTicket(ticket, desk.closesAt <= now ? 'CLOSE' : 'LEAVE', desk.closesAt, now);
    if (left.ok) await this.walkIn.moveTicket(tx, ticket, left.value);
  }

  /** Time to come is taken back, whoever has booked it is told, the desk closes, and nobody waits in vain. */
  private async endMentor(tx: WriteTx, eventId: EventId, mentorId: UserId, now: Instant): Promise<void> {
    const facts = await this.events.byId(tx, eventId);
    if (facts === null) return;
    for (const slot of await this.slots.toCome(tx, eventId, mentorId, now)) await this.talks.cancel(tx, facts, slot, '', now);
    for await (const wait of this.waits.inLine(tx, eventId, mentorId))
      if (wait.mentorId === mentorId) await this.waits.move(tx, wait, 'LAPSED', now);
    const desk = await this.walkIn.deskOf(tx, eventId, mentorId);
    if (desk !== null && desk.closesAt > now) await this.walkIn.changeDesk(tx, desk, { closesAt: now });
  }
}
