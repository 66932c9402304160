import type { Session } from '@jamboree/identity-domain';
import type { EventId, Locale, Role } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** A session with its person, and one of the person's roles; without any role the last two are null. */
export interface ViewerRow extends Session {
  readonly administrator: boolean;
  readonly locale: Locale;
  readonly eventId: EventId | null;
  readonly role: Role | null;
}

/** Whom a session belongs to and what that person is where. */
@Injectable()
export class ViewerStore {
  /**
   * One row per role, at least one when there is such a session; asked at every request, so it is one statement over two unique
   * indexes.
   */
  async bySession(tx: ReadTx, tokenHash: string): Promise<ViewerRow[]> {
    const rows = await tx.rows<ViewerRow>(
      `SELECT s."id", s."user_id" AS "userId", s."token_hash" AS "tokenHash", s."created_at" AS "createdAt",
              s."expires_at" AS "expiresAt", s."revoked_at" AS "revokedAt", p."administrator", p."locale", g."event_id" AS "eventId", g."role"
       FROM "session" s JOIN "person" p ON p."id" = s."user_id" LEFT JOIN "role_grant" g ON g."user_id" = p."id"
       WHERE s."token_hash" = ?`,
      [tokenHash],
    );
    // SQLite gives 0 and 1.
    return rows.map((row) => ({ ...row, administrator: Boolean(row.administrator) }));
  }
}
