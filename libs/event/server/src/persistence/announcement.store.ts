import type { Announcement, AnnouncementId } from '@jamboree/event-domain';
import type { EventId, PageRequest } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AnnouncementSchema } from './announcement.schema.js';

/** What a reader may see of an event's announcements. */
export interface AnnouncementScope {
  readonly eventId: EventId;
  /** Also those for people with a role only. */
  readonly inside: boolean;
  /** Also those that were withdrawn. */
  readonly withdrawn: boolean;
}

export type AnnouncementKey = readonly [pinned: number, publishedAt: number, id: string];

const PINNED = 'CASE WHEN "pinned" THEN 1 ELSE 0 END';

/** Announcements: the pinned ones first, each group newest first. */
@Injectable()
export class AnnouncementStore {
  byId(tx: ReadTx, id: AnnouncementId): Promise<Announcement | null> {
    return tx.findOne(AnnouncementSchema, { where: { id } });
  }

  /** One row more than asked for, so that the page knows whether it ends. */
  async page(tx: ReadTx, scope: AnnouncementScope, { first }: PageRequest, after: AnnouncementKey | null): Promise<Announcement[]> {
    const seen = `${scope.inside ? '' : ` AND "audience" = 'PUBLIC'`}${scope.withdrawn ? '' : ' AND "withdrawn_at" IS NULL'}`;
    const beyond = after === null ? '' : ` AND (${PINNED}, "published_at", "id") < (?, ?, ?)`;
    const sql = `SELECT "id" FROM "announcement" WHERE "event_id" = ?${seen}${beyond}
      ORDER BY ${PINNED} DESC, "published_at" DESC, "id" DESC LIMIT ?`;
    const rows = await tx.rows<{ readonly id: AnnouncementId }>(sql, [scope.eventId, ...(after ?? []), first + 1]);
    const ids = rows.map(({ id }) => id);
    const found = new Map(
      (ids.length === 0 ? [] : await tx.find(AnnouncementSchema, { where: { id: In(ids) } })).map((each) => [each.id, each]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  insert(tx: WriteTx, announcement: Announcement): Promise<void> {
    return tx.insert(AnnouncementSchema, announcement);
  }

  /** Stores a change that was decided on the version before; false when another came first. */
  async replace(tx: WriteTx, { id, version, ...rest }: Announcement): Promise<boolean> {
    return (await tx.update(AnnouncementSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }
}
