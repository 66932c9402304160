import {
  decideEdit,
  decideWithdraw,
  may,
  validateAnnouncement,
  type Announcement,
  type AnnouncementContent,
  type AnnouncementId,
  type EventFacts,
  type StateChanged,
  type VersionConflict,
} from '@jamboree/event-domain';
import {
  err,
  LOCALES,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type LocalizedText,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, Config, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AnnouncementStore } from '../../persistence/announcement.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { ReadEvents } from '../read-events.js';

export interface PostAnnouncementCommand extends Command, AnnouncementContent {
  readonly eventId: EventId;
  /** Also by mail, to everybody with a role. */
  readonly mail: boolean;
}

export interface EditAnnouncementCommand extends Command, AnnouncementContent {
  readonly announcementId: AnnouncementId;
  readonly expectedVersion: number;
}

export type WithdrawAnnouncementCommand = Command & Pick<EditAnnouncementCommand, 'announcementId' | 'expectedVersion'>;

export type AnnouncementProblem = NotPermitted | NotFound | InvalidInput | StateChanged | VersionConflict | IdempotencyMismatch;

/** Organisers tell everybody something, correct it with a mark, and take it back. */
@Injectable()
export class WriteAnnouncements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly announcements: AnnouncementStore,
    private readonly messages: MessageStore,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async post(viewer: Viewer, command: PostAnnouncementCommand): Promise<Result<AnnouncementId, AnnouncementProblem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'message:write', reason: 'SIGNED_OUT' });
    return this.uow.write<AnnouncementId, AnnouncementProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.writable(tx, viewer, command.eventId, now);
      if (!facts.ok) return facts;
      const valid = validateAnnouncement(command);
      if (!valid.ok) return valid;
      const { eventId, title, body, audience, pinned } = command;
      const id = newId<'Announcement'>(now);
      const times = { publishedAt: now, editedAt: null, withdrawnAt: null };
      const announcement: Announcement = { id, eventId, title, body, audience, pinned, ...times, createdBy: userId, version: 1 };
      await this.announcements.insert(tx, announcement);
      await this.record(tx, 'AnnouncementPosted', announcement, now);
      if (command.mail) await this.mail(tx, facts.value, announcement, userId);
      return ok(id);
    });
  }

  edit(viewer: Viewer, command: EditAnnouncementCommand): Promise<Result<AnnouncementId, AnnouncementProblem>> {
    return this.change(viewer, command, 'AnnouncementEdited', (announcement, now) =>
      decideEdit(announcement, command, command.expectedVersion, now),
    );
  }

  withdraw(viewer: Viewer, command: WithdrawAnnouncementCommand): Promise<Result<AnnouncementId, AnnouncementProblem>> {
    return this.change(viewer, command, 'AnnouncementWithdrawn', (announcement, now) =>
      decideWithdraw(announcement, command.expectedVersion, now),
    );
  }

  private async change(
    viewer: Viewer,
    command: WithdrawAnnouncementCommand,
    recordedAs: string,
    decide: (announcement: Announcement, now: Instant) => Result<Announcement, InvalidInput | StateChanged | VersionConflict>,
  ): Promise<Result<AnnouncementId, AnnouncementProblem>> {
    return this.uow.write<AnnouncementId, AnnouncementProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const announcement = await this.announcements.byId(tx, command.announcementId);
      if (announcement === null) return err({ code: 'NotFound', what: 'announcement' });
      const facts = await this.writable(tx, viewer, announcement.eventId, now);
      if (!facts.ok) return facts;
      const decided = decide(announcement, now);
      if (!decided.ok) return decided;
      if (!(await this.announcements.replace(tx, decided.value))) return err({ code: 'StateChanged', current: 'CHANGED' });
      await this.record(tx, recordedAs, decided.value, now);
      return ok(announcement.id);
    });
  }

  /** Through the machinery of messages: one mail for each person, counted, with a way out. */
  private async mail(tx: WriteTx, { event }: EventFacts, announcement: Announcement, createdBy: UserId): Promise<void> {
    const { id: announcementId, eventId, title, publishedAt: now } = announcement;
    const address = `${this.config.publicUrl}/e/${event.slug}/announcements`;
    const times = { sendAt: now, sentAt: null, createdAt: now, savedAt: now };
    await this.messages.insert(tx, {
      id: newId<'Message'>(now),
      eventId,
      kind: 'ANNOUNCEMENT',
      segment: { kind: 'EVERYONE', role: null },
      subject: title,
      body: followedBy(announcement.body, address),
      state: 'SCHEDULED',
      ...times,
      createdBy,
      origin: `announcement:${announcementId}`,
      version: 1,
    });
  }

  private record(tx: WriteTx, type: string, { id, eventId, audience, version }: Announcement, at: Instant): Promise<void> {
    return tx.record({ type, eventId, subjectId: id, at, data: { audience, version } });
  }

  private async writable(
    tx: WriteTx,
    viewer: Viewer,
    eventId: EventId,
    now: Instant,
  ): Promise<Result<EventFacts, NotFound | NotPermitted>> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'message:write', facts, now);
    return permitted.ok ? ok(facts) : permitted;
  }
}

function followedBy(text: LocalizedText, address: string): LocalizedText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, `${plain(text[locale])}\n\n${address}`]])),
  );
}

/** Markdown as a mail's plain text: the marks go, addresses stay readable. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '$1 ($2)').replaceAll(/\*\*([^*]+)\*\*/g, '$1');
}
