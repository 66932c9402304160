import type { ApplicationFile, ApplicationFileId, ApplicationFileUse, ApplicationId, Arrival } from '@jamboree/event-domain';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { ApplicationFileSchema } from './application-file.schema.js';

/** A refused file takes up nothing. */
const USE = `SELECT
    (SELECT COUNT(*) FROM "application_file" WHERE "event_id" = ? AND "user_id" = ? AND "field_key" = ? AND "state" <> 'REFUSED') AS "fieldFiles",
    (SELECT COALESCE(SUM("bytes"), 0) FROM "application_file" WHERE "event_id" = ? AND "user_id" = ? AND "state" <> 'REFUSED') AS "personBytes"`;
const EVENT_BYTES = `SELECT COALESCE(SUM("bytes"), 0) AS "bytes" FROM "application_file" WHERE "event_id" = ? AND "state" <> 'REFUSED'`;

/** Files for questions of registration forms. */
@Injectable()
export class ApplicationFileStore {
  byId(tx: ReadTx, id: ApplicationFileId): Promise<ApplicationFile | null> {
    return tx.findOne(ApplicationFileSchema, { where: { id } });
  }

  /** In the order they were chosen, refused ones too. */
  ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<ApplicationFile[]> {
    return tx.find(ApplicationFileSchema, { where: { eventId, userId }, order: { id: 'ASC' } });
  }

  async ofApplications(tx: ReadTx, applications: readonly ApplicationId[]): Promise<ApplicationFile[]> {
    if (applications.length === 0) return [];
    return tx.find(ApplicationFileSchema, { where: { applicationId: In([...applications]) }, order: { id: 'ASC' } });
  }

  async use(
    tx: ReadTx,
    eventId: EventId,
    userId: UserId,
    fieldKey: string,
  ): Promise<Pick<ApplicationFileUse, 'fieldFiles' | 'personBytes'>> {
    const [row] = await tx.rows<Pick<ApplicationFileUse, 'fieldFiles' | 'personBytes'>>(USE, [eventId, userId, fieldKey, eventId, userId]);
    if (row === undefined) throw new Error('A sum has no row.');
    return row;
  }

  /** Of all registrations of an event. */
  async eventBytes(tx: ReadTx, eventId: EventId): Promise<number> {
    const [row] = await tx.rows<{ readonly bytes: number }>(EVENT_BYTES, [eventId]);
    return row?.bytes ?? 0;
  }

  /** Those that wait for an application since then or longer, the oldest first. */
  unclaimed(tx: ReadTx, since: Instant, most: number): Promise<ApplicationFile[]> {
    return tx.find(ApplicationFileSchema, {
      where: { applicationId: IsNull(), createdAt: LessThanOrEqual(since) },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: most,
    });
  }

  async add(tx: WriteTx, file: ApplicationFile): Promise<void> {
    await tx.insert(ApplicationFileSchema, file);
  }

  /** Whether it was still on its way: what has arrived does not arrive again. */
  async arrive(tx: WriteTx, id: ApplicationFileId, arrival: Arrival): Promise<boolean> {
    return (await tx.update(ApplicationFileSchema, { id, state: 'UPLOADING' }, arrival)) === 1;
  }

  async claim(tx: WriteTx, files: readonly ApplicationFileId[], applicationId: ApplicationId): Promise<void> {
    if (files.length > 0) await tx.update(ApplicationFileSchema, { id: In([...files]) }, { applicationId });
  }

  /** A refused file stays to say why; since it takes no room, only the newest of a question do. */
  async keepRefused(
    tx: WriteTx,
    { eventId, userId, fieldKey }: Pick<ApplicationFile, 'eventId' | 'userId' | 'fieldKey'>,
    most: number,
  ): Promise<void> {
    const refused = await tx.find(ApplicationFileSchema, { where: { eventId, userId, fieldKey, state: 'REFUSED' }, order: { id: 'DESC' } });
    await this.delete(
      tx,
      refused.slice(most).map(({ id }) => id),
    );
  }

  async delete(tx: WriteTx, files: readonly ApplicationFileId[]): Promise<void> {
    if (files.length > 0) await tx.delete(ApplicationFileSchema, { id: In([...files]) });
  }
}
