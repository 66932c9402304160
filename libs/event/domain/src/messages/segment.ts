import { err, ok, type InvalidInput, type Result, type Role } from '@jamboree/kernel';

/**
 * To whom a message goes, as they are when it is sent. The scope that knows such people fills its entries in the server's registry; the set
 * is closed, so that every screen and every mail knows them all.
 */
export const SEGMENT_KINDS = [
  'EVERYONE',
  'ROLE',
  'WITHOUT_TEAM',
  'TEAM_WITH_ROOM',
  'DRAFT_NOT_SUBMITTED',
  'SUBMITTED',
  'RETURNED',
  'JUROR_OPEN_SHEETS',
  'JUROR_SILENT',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export interface Segment {
  readonly kind: SegmentKind;
  /** Which role, for `ROLE`; null for all others. */
  readonly role: Role | null;
}

/** Everything but a role for `ROLE` is left out, so that equal segments look equal. */
export function segmentOf(kind: SegmentKind, role: Role | null): Result<Segment, InvalidInput> {
  if (kind !== 'ROLE') return ok({ kind, role: null });
  return role === null ? err({ code: 'InvalidInput', issues: [{ field: 'segment.role', rule: 'required' }] }) : ok({ kind, role });
}
