import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { PersonStore } from '@jamboree/identity-server';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import type { MentorSlot, MentorSlotId, Party } from '@jamboree/matching-domain';
import { TeamStore } from '@jamboree/participation-server';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';

export interface SlotScene {
  readonly facts: EventFacts;
  readonly slot: MentorSlot;
}

/** Loads what the decisions about mentors need. */
@Injectable()
export class MentoringScene {
  constructor(
    private readonly events: ReadEvents,
    private readonly teams: TeamStore,
    private readonly persons: PersonStore,
    private readonly slots: MentorSlotStore,
  ) {}

  /** Null when there is none, or none that the viewer may know of. */
  event(tx: ReadTx, viewer: Viewer, id: EventId): Promise<EventFacts | null> {
    return this.events.within(tx, viewer, id);
  }

  async slot(tx: ReadTx, viewer: Viewer, id: MentorSlotId): Promise<SlotScene | null> {
    const slot = await this.slots.byId(tx, id);
    const facts = slot === null ? null : await this.event(tx, viewer, slot.eventId);
    return slot === null || facts === null ? null : { facts, slot };
  }

  /** A slot that the viewer gives, or that an organiser changes in the mentor's place. */
  async ownSlot(tx: ReadTx, viewer: Viewer, id: MentorSlotId, now: Instant): Promise<Result<SlotScene, NotFound | NotPermitted>> {
    const scene = await this.slot(tx, viewer, id);
    if (scene === null) return err({ code: 'NotFound', what: 'slot' });
    const allowed = mayKeepDeskOf(viewer, scene.facts, scene.slot.mentorId, now);
    return allowed.ok ? ok(scene) : allowed;
  }

  /** For whom the viewer books. */
  async party(tx: ReadTx, eventId: EventId, userId: UserId): Promise<Party> {
    return { teamId: (await this.teams.ofPerson(tx, eventId, userId))?.id ?? null, userId };
  }

  async nameOf(tx: ReadTx, userId: UserId): Promise<string> {
    return (await this.persons.byId(tx, userId))?.displayName ?? '';
  }

  async nameOfParty(tx: ReadTx, { teamId, userId }: Party): Promise<string> {
    const team = teamId === null ? null : await this.teams.byId(tx, teamId);
    return team?.name ?? (await this.nameOf(tx, userId));
  }
}

/** Mentors keep their own desk; whoever runs the event keeps anybody's. */
export function mayKeepDeskOf(viewer: Viewer, facts: EventFacts, mentorId: UserId, now: Instant): Result<void, NotPermitted> {
  const own = viewer.userId === mentorId && may(viewer, 'mentoring:offer', facts, now).ok;
  return own ? ok() : may(viewer, 'event:manage', facts, now);
}
