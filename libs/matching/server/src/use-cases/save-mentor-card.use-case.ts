import { may } from '@jamboree/event-domain';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { readMentorWords, type MentorCard } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorCardStore } from '../persistence/mentor-card.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { CardProblem } from './problems.js';

export interface SaveMentorCardCommand extends Command {
  readonly eventId: EventId;
  readonly shown: boolean;
  readonly about: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly expectedVersion: number;
}

/** What a mentor says of themselves in an event. */
@Injectable()
export class SaveMentorCard {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly cards: MentorCardStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SaveMentorCardCommand): Promise<Result<MentorCard, CardProblem>> {
    return this.uow.write<MentorCard, CardProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, expectedVersion } = command;
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const allowed = may(viewer, 'mentoring:offer', facts, now);
      if (!allowed.ok) return allowed;
      const { userId: mentorId } = viewer;
      if (mentorId === null) return err({ code: 'NotPermitted', action: 'mentoring:offer', reason: 'SIGNED_OUT' });

      const known = await this.cards.of(tx, eventId, mentorId);
      const currentVersion = known?.version ?? 0;
      if (currentVersion !== expectedVersion) return err({ code: 'VersionConflict', currentVersion, theirs: known });
      const words = readMentorWords(command);
      if (!words.ok) return words;
      const card: MentorCard = { eventId, mentorId, ...words.value, version: currentVersion + 1 };
      await this.cards.save(tx, card, now);
      await tx.record({ type: 'MentorCardSaved', eventId, subjectId: mentorId, at: now, data: { shown: card.shown } });
      return ok(card);
    });
  }
}
