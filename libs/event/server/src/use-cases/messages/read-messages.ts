import { may, type EventFacts, type Message, type MessageId, type Segment } from '@jamboree/event-domain';
import { composeMail, PersonStore } from '@jamboree/identity-server';
import {
  asId,
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type EventId,
  type Locale,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, Config, foldForSearch, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AudienceStore, type AudienceMember, type LanguageShare } from '../../persistence/audience.store.js';
import { MessageTemplateStore, type EventTemplateOfMessage } from '../../persistence/message-template.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { RecipientStore, type DeliveryCounts, type DeliveryOf } from '../../persistence/recipient.store.js';
import { ReadEvents } from '../read-events.js';
import { ComposeMessage } from './compose-message.js';
import { MessageSegments } from './message-segments.js';

/** A message with what came of it; null until its people are fixed. */
export type MessageWithDelivery = Message & { readonly deliveries: DeliveryCounts | null };

export interface MessagePreview {
  /** As whom it is read; null when nobody of its people reads that language, and then it is shown as the viewer would get it. */
  readonly person: { readonly id: UserId; readonly displayName: string } | null;
  readonly language: Locale;
  readonly subject: string;
  readonly text: string;
}

export interface AudiencePage extends Page<AudienceMember> {
  readonly totalCount: number;
}

/** What organisers see of messages: the list, who they go to, how they read, and what came of them. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly messages: MessageStore,
    private readonly templates: MessageTemplateStore,
    private readonly audience: AudienceStore,
    private readonly recipients: RecipientStore,
    private readonly segments: MessageSegments,
    private readonly compose: ComposeMessage,
    private readonly persons: PersonStore,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Newest first; null for whoever may not read messages there. */
  async page(viewer: Viewer, eventId: EventId, request: PageRequest): Promise<Result<Page<MessageWithDelivery> | null, PageProblem>> {
    const after = readCursor(request.after, 'string');
    if (!after.ok) return after;
    const [before] = after.value ?? [];
    return this.uow.read(async (tx) => {
      if ((await this.readable(tx, viewer, eventId)) === null) return ok(null);
      const rows = await this.messages.page(tx, eventId, request.first, before === undefined ? null : asId<'Message'>(before));
      const page = pageOf(rows, request.first, messageCursor);
      return ok({ ...page, items: await this.withDeliveries(tx, page.items) });
    });
  }

  async byId(viewer: Viewer, id: MessageId): Promise<MessageWithDelivery | null> {
    return this.uow.read(async (tx) => {
      const message = await this.messages.byId(tx, id);
      if (message === null || (await this.readable(tx, viewer, message.eventId)) === null) return null;
      const [found] = await this.withDeliveries(tx, [message]);
      return found ?? null;
    });
  }

  async templatesOf(viewer: Viewer, eventId: EventId): Promise<EventTemplateOfMessage[] | null> {
    return this.uow.read(async (tx) => ((await this.readable(tx, viewer, eventId)) === null ? null : this.templates.ofEvent(tx, eventId)));
  }

  /** How many people a segment has now, by language. */
  async reach(viewer: Viewer, eventId: EventId, segment: Segment): Promise<LanguageShare[] | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.readable(tx, viewer, eventId);
      if (facts === null) return null;
      return this.audience.languages(tx, this.segments.of(segment).people(segment, facts.event), 'MESSAGE');
    });
  }

  async audienceOf(
    viewer: Viewer,
    eventId: EventId,
    segment: Segment,
    request: PageRequest,
  ): Promise<Result<AudiencePage | null, PageProblem>> {
    const after = readCursor(request.after, 'string', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = await this.readable(tx, viewer, eventId);
      if (facts === null) return ok(null);
      const people = this.segments.of(segment).people(segment, facts.event);
      const page = pageOf(await this.audience.page(tx, eventId, people, 'MESSAGE', request, after.value), request.first, nameCursor);
      const languages = await this.audience.languages(tx, people, 'MESSAGE');
      return ok({ ...page, totalCount: languages.reduce((sum, { people: count }) => sum + count, 0) });
    });
  }

  async deliveriesOf(viewer: Viewer, id: MessageId, request: PageRequest): Promise<Result<Page<DeliveryOf> | null, PageProblem>> {
    const after = readCursor(request.after, 'string', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const message = await this.messages.byId(tx, id);
      if (message === null || (await this.readable(tx, viewer, message.eventId)) === null) return ok(null);
      return ok(pageOf(await this.recipients.page(tx, id, request, after.value), request.first, nameCursor));
    });
  }

  /** How somebody of the segment who reads this language would get it, as it is stored now; null while it says nothing. */
  async preview(viewer: Viewer, id: MessageId, locale: Locale): Promise<MessagePreview | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const message = await this.messages.byId(tx, id);
      const facts = message === null ? null : await this.readable(tx, viewer, message.eventId);
      if (message === null || facts === null) return null;
      const people = this.segments.of(message.segment).people(message.segment, facts.event);
      const person = await this.audience.oneReading(tx, message.eventId, people, locale);
      const reader = await this.persons.byId(tx, person?.id ?? userId);
      if (reader === null) return null;
      const [composed] = await this.compose.for(tx, facts, message, [{ ...reader, ...person, locale }]);
      if (composed === undefined) return null;
      const { language, subject, content } = composed;
      const { text } = composeMail({ ...content, locale, instanceName: this.config.instanceName });
      return { person, language, subject, text };
    });
  }

  private async withDeliveries(tx: ReadTx, messages: readonly Message[]): Promise<MessageWithDelivery[]> {
    const counts = await this.recipients.counts(
      tx,
      messages.map(({ id }) => id),
    );
    return messages.map((message) => ({ ...message, deliveries: counts.get(message.id) ?? null }));
  }

  private async readable(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<EventFacts | null> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'message:read', facts, this.clock.now()).ok ? facts : null;
  }
}

export function messageCursor({ id }: Pick<Message, 'id'>): string {
  return encodeCursor([id]);
}

/** Of a list of people by name. */
export function nameCursor({ displayName, id }: { readonly displayName: string; readonly id: UserId }): string {
  return encodeCursor([foldForSearch(displayName), id]);
}
