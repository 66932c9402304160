import type { FaqEntry, LogoId, Partner, PartnerId, PartnerLogo, SiteItemId, SiteItems, SiteList } from '@jamboree/event-domain';
import type { EventId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, type EntitySchema } from 'typeorm';
import { ChallengeSchema, PrizeSchema, TrackSchema } from '../catalogue.schemas.js';
import { FaqEntrySchema, PartnerSchema } from './site.schemas.js';

/** What all lists have in common. */
interface Item {
  readonly id: SiteItemId;
  readonly eventId: EventId;
  readonly position: number;
  readonly version: number;
}

const SCHEMAS: { readonly [L in SiteList]: EntitySchema<SiteItems[L]> } = {
  TRACK: TrackSchema,
  CHALLENGE: ChallengeSchema,
  PRIZE: PrizeSchema,
  PARTNER: PartnerSchema,
  FAQ: FaqEntrySchema,
};

const TABLES: Readonly<Record<SiteList, string>> = {
  TRACK: 'track',
  CHALLENGE: 'challenge',
  PRIZE: 'prize',
  PARTNER: 'partner',
  FAQ: 'faq_entry',
};

/** What of the event itself names a theme or a challenge; ideas are counted by the scope that keeps them. */
const USES: Readonly<Partial<Record<SiteList, string>>> = {
  TRACK: `SELECT (SELECT COUNT(*) FROM "challenge" WHERE "track_id" = ?) + (SELECT COUNT(*) FROM "schedule_entry" WHERE "track_id" = ?)
    + (SELECT COUNT(*) FROM "criterion" WHERE "track_ids" LIKE ?) AS "uses"`,
  CHALLENGE: 'SELECT COUNT(*) AS "uses" FROM "question" WHERE "challenge_id" = ?',
};

/** Lists that organisers keep on an event's page, all in the same way. */
@Injectable()
export class SiteStore {
  byId<L extends SiteList>(tx: ReadTx, list: L, id: SiteItemId): Promise<SiteItems[L] | null> {
    return tx.findOne(schemaOf(list), { where: { id } as never }); // every list has ids
  }

  partners(tx: ReadTx, events: readonly EventId[]): Promise<Partner[]> {
    return tx.find(PartnerSchema, { where: { eventId: In([...events]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  faq(tx: ReadTx, events: readonly EventId[]): Promise<FaqEntry[]> {
    return tx.find(FaqEntrySchema, { where: { eventId: In([...events]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  partnerWith(tx: ReadTx, logo: { readonly logoId: LogoId } | { readonly awaitedLogoId: LogoId }): Promise<Partner | null> {
    return tx.findOne(PartnerSchema, { where: logo });
  }

  /** Ids and places of a list, in its order. */
  places(tx: ReadTx, list: SiteList, eventId: EventId): Promise<Pick<Item, 'id' | 'position'>[]> {
    const sql = `SELECT "id", "position" FROM "${TABLES[list]}" WHERE "event_id" = ? ORDER BY "position", "id"`;
    return tx.rows(sql, [eventId]);
  }

  async uses(tx: ReadTx, list: SiteList, id: SiteItemId): Promise<number> {
    const sql = USES[list];
    if (sql === undefined) return 0;
    const [row] = await tx.rows<{ readonly uses: number }>(sql, list === 'TRACK' ? [id, id, `%"${id}"%`] : [id]);
    return row?.uses ?? 0;
  }

  insert<L extends SiteList>(tx: WriteTx, list: L, item: SiteItems[L]): Promise<void> {
    return tx.insert(schemaOf(list), item);
  }

  /** Stores an item that was decided on its version before; false when another change came first. */
  async replace<L extends SiteList>(tx: WriteTx, list: L, item: SiteItems[L]): Promise<boolean> {
    const { id, version, ...rest } = item;
    const set = { ...rest, version } as Partial<SiteItems[L]>; // an item without its id
    return (await tx.update(schemaOf(list), { id, version: version - 1 } as never, set)) === 1; // every list has ids and versions
  }

  /** A logo comes and goes beside the words, so it does not stand in the way of who edits them. */
  async setLogo(tx: WriteTx, id: PartnerId, logo: Partial<PartnerLogo>): Promise<void> {
    await tx.update(PartnerSchema, { id }, logo);
  }

  async remove(tx: WriteTx, list: SiteList, id: SiteItemId, version: number): Promise<boolean> {
    const sql = `DELETE FROM "${TABLES[list]}" WHERE "id" = ? AND "version" = ?`;
    return (await tx.execute(sql, [id, version])) === 1;
  }

  async place(tx: WriteTx, list: SiteList, id: SiteItemId, position: number): Promise<void> {
    const sql = `UPDATE "${TABLES[list]}" SET "position" = ? WHERE "id" = ?`;
    await tx.execute(sql, [position, id]);
  }
}

function schemaOf<L extends SiteList>(list: L): EntitySchema<SiteItems[L]> {
  return SCHEMAS[list];
}
