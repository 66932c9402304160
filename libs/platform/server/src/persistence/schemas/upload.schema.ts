import type { Id, Instant, UserId } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

export type UploadId = Id<'Upload'>;

/** A file that somebody was permitted to send: by whom, of what size, for what, until when. The address itself is kept as a hash only. */
export interface Upload {
  readonly id: UploadId;
  readonly tokenHash: string;
  readonly ownerId: UserId;
  /** Whose it is: a scope's name for what becomes of it. */
  readonly purpose: string;
  /** Bytes, exactly. */
  readonly size: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Table `upload`: files on their way. A row goes when its file has arrived or its time is over. */
export const UploadSchema = new EntitySchema<Upload>({
  name: 'upload',
  columns: {
    id: columns.id(),
    tokenHash: columns.key({ name: 'token_hash' }),
    ownerId: columns.ref({ name: 'owner_id' }),
    purpose: columns.key(),
    size: columns.int(),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
  },
  uniques: [{ name: 'uq_upload_token_hash', columns: ['tokenHash'] }],
  indices: [{ name: 'ix_upload_expires', columns: ['expiresAt'] }],
});
