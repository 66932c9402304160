import type { InstanceSettings } from '@jamboree/identity-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import { Config, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { InstanceSettingSchema } from './instance-setting.schema.js';
import { PersonSchema } from './person.schema.js';
import { ProvedAddressSchema } from './proved-address.schema.js';

const ID = 'INSTANCE';
/** So many names are enough to know whom to ask. */
const MOST_NAMES = 3;

/** What administrators have decided, and who has proved a mail address. */
@Injectable()
export class InstanceSettingStore {
  constructor(private readonly config: Config) {}

  /** The operator's presets until an administrator decides. */
  async get(tx: ReadTx): Promise<InstanceSettings> {
    const row = await tx.findOne(InstanceSettingSchema, { where: { id: ID } });
    if (row === null) {
      const { eventCreation, strangersADay } = this.config;
      return { eventCreation, creators: [], strangersADay, version: 0 };
    }
    const { id: _, ...settings } = row;
    return settings;
  }

  /** Stores what was decided on the version before, as read in this transaction. */
  async save(tx: WriteTx, settings: InstanceSettings): Promise<void> {
    if (settings.version === 1) await tx.insert(InstanceSettingSchema, { id: ID, ...settings });
    else if ((await tx.update(InstanceSettingSchema, { id: ID, version: settings.version - 1 }, settings)) !== 1)
      throw new Error('The settings changed between reading and writing in one transaction.');
  }

  async hasProved(tx: ReadTx, userId: UserId): Promise<boolean> {
    return (await tx.count(ProvedAddressSchema, { userId })) > 0;
  }

  async provedAmong(tx: ReadTx, people: readonly UserId[]): Promise<ReadonlySet<UserId>> {
    if (people.length === 0) return new Set();
    const rows = await tx.find(ProvedAddressSchema, { where: { userId: In([...people]) } });
    return new Set(rows.map(({ userId }) => userId));
  }

  async prove(tx: WriteTx, userId: UserId, at: Instant): Promise<void> {
    await tx.execute('INSERT INTO "proved_address" ("user_id", "at") VALUES (?, ?) ON CONFLICT DO NOTHING', [userId, at]);
  }

  /** Administrators whom people can ask, by name, the longest-serving ones. */
  async namesToAsk(tx: ReadTx): Promise<string[]> {
    const administrators = await tx.find(PersonSchema, { where: { administrator: true }, order: { id: 'ASC' }, take: MOST_NAMES });
    return administrators.map(({ displayName }) => displayName);
  }
}
