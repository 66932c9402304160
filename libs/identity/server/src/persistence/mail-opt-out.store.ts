import type { MailKind, Subscription } from '@jamboree/identity-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MailOptOutSchema } from './mail-opt-out.schema.js';

const OPT_OUT = 'INSERT INTO "mail_opt_out" ("user_id", "kind", "at") VALUES (?, ?, ?) ON CONFLICT ("user_id", "kind") DO NOTHING';

/** Who does without which mails. */
@Injectable()
export class MailOptOutStore {
  async kindsOf(tx: ReadTx, userId: UserId): Promise<ReadonlySet<MailKind>> {
    const rows = await tx.find(MailOptOutSchema, { where: { userId } });
    return new Set(rows.map(({ kind }) => kind));
  }

  /** Those of the people who do without mails of this kind. */
  async among(tx: ReadTx, people: readonly UserId[], kind: MailKind): Promise<ReadonlySet<UserId>> {
    if (people.length === 0) return new Set();
    const rows = await tx.find(MailOptOutSchema, { where: { kind, userId: In([...people]) } });
    return new Set(rows.map(({ userId }) => userId));
  }

  /** False when it was so already. */
  async set(tx: WriteTx, { userId, kind }: Subscription, on: boolean, now: Instant): Promise<boolean> {
    const changed = on ? await tx.delete(MailOptOutSchema, { userId, kind }) : await tx.execute(OPT_OUT, [userId, kind, now]);
    return changed > 0;
  }
}
