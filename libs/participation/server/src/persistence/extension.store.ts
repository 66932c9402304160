import type { EventId, Instant, SubmissionId } from '@jamboree/kernel';
import type { Extension, ExtensionId } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionSchema } from './extension.schema.js';

/** An extension with the names that an organiser reads. */
export interface NamedExtension extends Extension {
  readonly submissionTitle: string;
  readonly grantedByName: string;
}

/** The title that the jury would see; before that the team's name, since a draft is the team's own. */
const NAMED = `SELECT x."id", x."event_id" AS "eventId", x."submission_id" AS "submissionId", x."scope", x."granted_by" AS "grantedBy",
    x."reason", x."granted_at" AS "grantedAt", x."expires_at" AS "expiresAt", x."revoked_at" AS "revokedAt",
    COALESCE(v."title", t."name") AS "submissionTitle", p."display_name" AS "grantedByName"
  FROM "extension" x
  JOIN "submission" s ON s."id" = x."submission_id"
  JOIN "team" t ON t."id" = s."team_id"
  JOIN "person" p ON p."id" = x."granted_by"
  LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"`;
const BY_ID = `${NAMED} WHERE x."id" = ?`;

/** Late entries. */
@Injectable()
export class ExtensionStore {
  ofSubmission(tx: ReadTx, submissionId: SubmissionId): Promise<Extension[]> {
    return tx.find(ExtensionSchema, { where: { submissionId } });
  }

  byId(tx: ReadTx, id: ExtensionId): Promise<Extension | null> {
    return tx.findOne(ExtensionSchema, { where: { id } });
  }

  async add(tx: WriteTx, extension: Extension): Promise<void> {
    await tx.insert(ExtensionSchema, extension);
  }

  async revoke(tx: WriteTx, id: ExtensionId, now: Instant): Promise<void> {
    await tx.update(ExtensionSchema, { id }, { revokedAt: now });
  }

  /** Newest first, from before `after`; without those of submissions that the viewer has a conflict of interest with. */
  ofEvent(tx: ReadTx, eventId: EventId, conflicts: readonly SubmissionId[], limit: number, after: string): Promise<NamedExtension[]> {
    const hidden = conflicts.length === 0 ? '' : ` AND x."submission_id" NOT IN (${placeholders(conflicts)})`;
    const before = after === '' ? '' : ' AND x."id" < ?';
    const sql = `${NAMED} WHERE x."event_id" = ?${hidden}${before} ORDER BY x."id" DESC LIMIT ?`;
    return tx.rows<NamedExtension>(sql, [eventId, ...conflicts, ...(after === '' ? [] : [after]), limit]);
  }

  async named(tx: ReadTx, id: ExtensionId): Promise<NamedExtension | null> {
    const [row] = await tx.rows<NamedExtension>(BY_ID, [id]);
    return row ?? null;
  }
}
