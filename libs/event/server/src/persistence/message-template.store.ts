import { segmentOf, SHIPPED_TEMPLATES, type MessageTemplate } from '@jamboree/event-domain';
import { expectOk, type EventId, type Instant } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MessageTemplateSchema } from './message.schemas.js';

/** A template with whether the event has its own words for it. */
export type EventTemplateOfMessage = MessageTemplate & { readonly stored: boolean };

/** Templates of an event: the shipped ones, in its own words where it has some, then its own. */
@Injectable()
export class MessageTemplateStore {
  async ofEvent(tx: ReadTx, eventId: EventId): Promise<EventTemplateOfMessage[]> {
    const rows = await tx.find(MessageTemplateSchema, { where: { eventId }, order: { id: 'ASC' } });
    const stored = rows.map(({ key, name, segmentKind, segmentRole, subject, body }) => ({
      key,
      name,
      segment: expectOk(segmentOf(segmentKind, segmentRole)),
      subject,
      body,
      stored: true,
    }));
    const shipped = SHIPPED_TEMPLATES.map((template) => stored.find(({ key }) => key === template.key) ?? { ...template, stored: false });
    return [...shipped, ...stored.filter(({ key }) => !SHIPPED_TEMPLATES.some((template) => template.key === key))];
  }

  async put(tx: WriteTx, eventId: EventId, { key, name, segment, subject, body }: MessageTemplate, now: Instant): Promise<void> {
    const words = { name, segmentKind: segment.kind, segmentRole: segment.role, subject, body, savedAt: now };
    if ((await tx.update(MessageTemplateSchema, { eventId, key }, words)) > 0) return;
    await tx.insert(MessageTemplateSchema, { id: newId<'MessageTemplate'>(now), eventId, key, ...words });
  }

  async remove(tx: WriteTx, eventId: EventId, key: string): Promise<boolean> {
    return (await tx.delete(MessageTemplateSchema, { eventId, key })) > 0;
  }
}
