import { may, writeWindow, type EventFacts, type WriteWindow } from '@jamboree/event-domain';
import {
  hasRole,
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Instant,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  belongsTo,
  cancelUntil,
  slotStateAt,
  type MentorCard,
  type MentoringPolicy,
  type MentorWait,
  type Party,
  type SlotState,
} from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorCardStore, type ListedMentor, type MentorUse } from '../persistence/mentor-card.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { MentoringPolicyStore } from '../persistence/mentoring-policy.store.js';
import { SlotListStore, type OpenSlotFilter, type SlotLine, type SlotPage } from '../persistence/slot-list.store.js';
import { readTimeCursor, slotCursor } from './list-cursors.js';
import { MentoringScene } from './mentoring-scene.js';

/** How a slot looks to one viewer. */
export interface ShownSlot {
  readonly line: SlotLine;
  /** By the clock. */
  readonly state: SlotState;
  /** Whether it is kept for the viewer's side, and not merely shown. */
  readonly heldForMe: boolean;
  /** Whether the viewer may know where it is and who has booked it. */
  readonly whole: boolean;
  readonly cancelUntil: Instant;
}

export interface MyMentoring {
  readonly eventId: EventId;
  readonly window: WriteWindow;
  readonly policy: MentoringPolicy;
  /** Whether the viewer is a mentor here. */
  readonly mentor: boolean;
  readonly card: MentorCard | null;
  /** Bookings of the viewer's side that are still to come. */
  readonly openBookings: number;
  /** What the viewer's side waits for. */
  readonly awaited: readonly MentorWait[];
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** Mentors, their time and who has booked it, as far as each viewer may know. */
@Injectable()
export class ReadMentoring {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly cards: MentorCardStore,
    private readonly slots: SlotListStore,
    private readonly bookings: MentorBookingStore,
    private readonly policies: MentoringPolicyStore,
    private readonly waits: MentorWaitStore,
    private readonly clock: Clock,
  ) {}

  /** Whoever is something in the event sees every mentor; others those who agreed to it. */
  async mentors(viewer: Viewer, eventId: EventId, request: PageRequest): Promise<Result<Page<ListedMentor>, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null) return ok(NOTHING);
      const position = { first: request.first, afterId: after.value };
      const rows = await this.cards.page(tx, eventId, !belongs(viewer, eventId), this.clock.now(), position);
      return ok(pageOf(rows, request.first, ({ mentorId }) => idCursor({ id: mentorId })));
    });
  }

  use(viewer: Viewer, eventId: EventId, request: PageRequest): Promise<Result<Page<MentorUse>, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return Promise.resolve(after);
    return this.uow.read(async (tx) => {
      const facts = await this.managed(tx, viewer, eventId);
      if (facts === null) return ok(NOTHING);
      const rows = await this.cards.use(tx, eventId, this.clock.now(), request.first, after.value);
      return ok(pageOf(rows, request.first, ({ mentorId }) => idCursor({ id: mentorId })));
    });
  }

  /** What can be booked, for people of the event. */
  open(viewer: Viewer, eventId: EventId, filter: OpenSlotFilter, request: PageRequest): Promise<Result<Page<ShownSlot>, PageProblem>> {
    return this.list(viewer, eventId, request, async (tx, page, facts) => {
      if (facts === null || !belongs(viewer, eventId)) return [];
      return this.slots.open(tx, eventId, await this.partyOf(tx, viewer, eventId), filter, this.clock.now(), page);
    });
  }

  /** The viewer's own desk. */
  desk(viewer: Viewer, eventId: EventId, past: boolean, request: PageRequest): Promise<Result<Page<ShownSlot>, PageProblem>> {
    const { userId } = viewer;
    const read = (tx: ReadTx, page: SlotPage, facts: EventFacts | null) =>
      facts === null || userId === null ? Promise.resolve([]) : this.slots.ofMentor(tx, eventId, userId, past, this.clock.now(), page);
    return this.list(viewer, eventId, request, read, past);
  }

  /** Every slot, for organisers. */
  all(
    viewer: Viewer,
    eventId: EventId,
    filter: { readonly mentorId: UserId | null; readonly state: SlotState | null },
    request: PageRequest,
  ): Promise<Result<Page<ShownSlot>, PageProblem>> {
    return this.list(viewer, eventId, request, async (tx, page) =>
      (await this.managed(tx, viewer, eventId)) === null ? [] : this.slots.ofEvent(tx, eventId, filter, page),
    );
  }

  /** What the viewer's side has booked, cancelled ones included. */
  booked(viewer: Viewer, eventId: EventId, request: PageRequest): Promise<Result<Page<ShownSlot>, PageProblem>> {
    const read = async (tx: ReadTx, page: SlotPage, facts: EventFacts | null) => {
      const party = facts === null ? null : await this.partyOf(tx, viewer, eventId);
      return party === null ? [] : this.slots.ofParty(tx, eventId, party, page);
    };
    return this.list(viewer, eventId, request, read, true);
  }

  async slot(viewer: Viewer, slotId: SlotLine['id']): Promise<ShownSlot | null> {
    return this.uow.read(async (tx) => {
      const line = await this.slots.byId(tx, slotId);
      const facts = line === null ? null : await this.scene.event(tx, viewer, line.eventId);
      if (line === null || facts === null || !belongs(viewer, line.eventId)) return null;
      const [shown] = await this.shown(tx, viewer, facts, [line]);
      return shown === undefined || (line.unanswered && !shown.whole) ? null : shown;
    });
  }

  /** Null for whoever may not know of the event. */
  async mine(viewer: Viewer, eventId: EventId): Promise<MyMentoring | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null) return null;
      const now = this.clock.now();
      const { userId } = viewer;
      const mentor = hasRole(viewer, eventId, 'MENTOR');
      const party = await this.partyOf(tx, viewer, eventId);
      const times = party === null ? [] : await this.bookings.timesOfParty(tx, party);
      return {
        eventId,
        window: writeWindow({ phases: facts.phases, action: 'mentoring:book', extension: null }, now),
        policy: await this.policies.of(tx, eventId),
        mentor,
        card: mentor && userId !== null ? await this.cards.of(tx, eventId, userId) : null,
        awaited: party === null ? [] : await this.waits.ofParty(tx, eventId, party),
        openBookings: times.filter((time) => time.eventId === eventId && time.startsAt > now).length,
      };
    });
  }

  private list(
    viewer: Viewer,
    eventId: EventId,
    { first, after }: PageRequest,
    read: (tx: ReadTx, page: SlotPage, facts: EventFacts | null) => Promise<SlotLine[]>,
    backwards = false,
  ): Promise<Result<Page<ShownSlot>, PageProblem>> {
    const position = readTimeCursor(after, backwards);
    if (!position.ok) return Promise.resolve(position);
    return this.uow.read(async (tx) => {
      const facts = await this.scene.event(tx, viewer, eventId);
      const lines = await read(tx, { first, after: position.value }, facts);
      const shown = facts === null ? [] : await this.shown(tx, viewer, facts, lines);
      return ok(pageOf(shown, first, slotCursor));
    });
  }

  private async shown(tx: ReadTx, viewer: Viewer, facts: EventFacts, lines: readonly SlotLine[]): Promise<ShownSlot[]> {
    const now = this.clock.now();
    const { id: eventId } = facts.event;
    const party = await this.partyOf(tx, viewer, eventId);
    const policy = await this.policies.of(tx, eventId);
    const manages = may(viewer, 'event:manage', facts, now).ok;
    return lines.map((line) => {
      const hold = holdOf(line);
      const state = line.bookingState === 'CANCELLED' ? 'CANCELLED' : slotStateAt({ state: line.state, hold }, now);
      const booker: Party | null = line.personId === null ? null : { teamId: line.teamId, userId: line.personId };
      const booked = party !== null && booker !== null && belongsTo(booker, party);
      return {
        line,
        state,
        heldForMe: state === 'HELD' && party !== null && hold !== null && belongsTo(hold.party, party),
        whole: manages || booked || (viewer.userId !== null && viewer.userId === line.mentorId),
        cancelUntil: cancelUntil(line.startsAt, policy),
      };
    });
  }

  private async managed(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<EventFacts | null> {
    const facts = await this.scene.event(tx, viewer, eventId);
    return facts !== null && may(viewer, 'event:manage', facts, this.clock.now()).ok ? facts : null;
  }

  private partyOf(tx: ReadTx, { userId }: Viewer, eventId: EventId): Promise<Party | null> {
    return userId === null ? Promise.resolve(null) : this.scene.party(tx, eventId, userId);
  }
}

function holdOf({ heldBy, heldFor, heldUntil, heldWait }: SlotLine) {
  return heldBy === null || heldUntil === null ? null : { party: { teamId: heldFor, userId: heldBy }, until: heldUntil, waitId: heldWait };
}

function belongs(viewer: Viewer, eventId: EventId): boolean {
  return (viewer.roles.get(eventId)?.size ?? 0) > 0;
}
