import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import {
  EMPTY_CONTENT,
  ENTERED_STATES,
  type DraftChange,
  type StateWithReason,
  type Submission,
  type SubmissionContent,
  type SubmissionState,
  type SubmissionVersion,
  type Within,
} from '@jamboree/participation-domain';
import { newId, placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionVersionSchema, versionRow } from './submission-version.schema.js';
import { SubmissionSchema } from './submission.schema.js';

/** How a person stands to a submission, and what the decisions about it need besides it. */
export interface SubmissionContext {
  readonly submission: Submission;
  readonly teamName: string;
  readonly latestVersion: Pick<SubmissionVersion, 'number' | 'contentHash' | 'within'> | null;
  readonly members: number;
  readonly viewerIsMember: boolean;
  readonly viewerIsLead: boolean;
  /** Whether the viewer's team wrote an entry that was merged into this one. */
  readonly viewerIsCredited: boolean;
  /** Late entries ever granted to it; those of a submission without any need not be asked for. */
  readonly extensionsGranted: number;
  /** The newest version of the event's form. */
  readonly formNumber: number;
}

interface ContextRow extends Omit<Submission, 'draft'> {
  readonly draft: string;
  readonly teamName: string;
  readonly frozenNumber: number | null;
  readonly frozenHash: string | null;
  readonly frozenWithin: Within | null;
  readonly members: number;
  readonly lead: boolean | number | null;
  readonly credited: number;
  readonly extensionsGranted: number;
  readonly formNumber: number | null;
}

/** All in one statement: a team asks for it with every autosave, and every team in the last minute before the deadline. */
const CONTEXT = `SELECT s."id", s."event_id" AS "eventId", s."team_id" AS "teamId", s."number", s."state", s."state_reason" AS "stateReason",
    s."merged_into" AS "mergedInto", s."draft", s."draft_version" AS "draftVersion", s."saved_at" AS "savedAt",
    s."form_version" AS "formVersion", s."latest_version_id" AS "latestVersionId", s."external_url" AS "externalUrl", s."created_at" AS "createdAt", s."version",
    t."name" AS "teamName", v."number" AS "frozenNumber", v."content_hash" AS "frozenHash", v."within" AS "frozenWithin", me."lead",
    (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = s."team_id") AS "members",
    (SELECT COUNT(*) FROM "team_member" c JOIN "submission" w ON w."team_id" = c."team_id"
      WHERE c."user_id" = ? AND w."merged_into" = s."id") AS "credited",
    (SELECT COUNT(*) FROM "extension" x WHERE x."submission_id" = s."id") AS "extensionsGranted",
    (SELECT MAX(f."number") FROM "form_version" f WHERE f."event_id" = s."event_id" AND f."purpose" = 'SUBMISSION') AS "formNumber"
  FROM "submission" s
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"
  LEFT JOIN "team_member" me ON me."team_id" = s."team_id" AND me."user_id" = ?
  WHERE s."id" = ?`;

const OF_PERSON = `SELECT s."id" FROM "team_member" m JOIN "submission" s ON s."team_id" = m."team_id" WHERE m."event_id" = ? AND m."user_id" = ?`;

/** Where the people live who write an entry: as they registered for the event, else as their account says. */
const homes = (id: string) => `SELECT ${id} AS "id", COALESCE(a."city", p."city") AS "city" FROM "submission" s
  LEFT JOIN "team_member" m ON m."team_id" = s."team_id" LEFT JOIN "person" p ON p."id" = m."user_id"
  LEFT JOIN "application" a ON a."event_id" = m."event_id" AND a."user_id" = m."user_id"`;
/** Whose work was merged into an entry is an author of that one. */
const HOMES_OF_MERGED = `${homes('s."merged_into"')} WHERE s."state" = 'MERGED'`;
const HOMES_OF_MERGED_IN = `${HOMES_OF_MERGED} AND s."event_id" = ?`;
const HOMES_OF_ONE = `${homes('s."id"')} WHERE s."id" = ?
  UNION ALL ${HOMES_OF_MERGED} AND s."event_id" = (SELECT e."event_id" FROM "submission" e WHERE e."id" = ?) AND s."merged_into" = ?`;

interface HomeRow {
  readonly id: SubmissionId;
  /** Null where it is not known, and where nobody is left of the team. */
  readonly city: string | null;
}

const NEXT_NUMBER = 'SELECT COALESCE(MAX("number"), 0) + 1 AS "next" FROM "submission" WHERE "event_id" = ?';

/** Submissions with their drafts and frozen versions. */
@Injectable()
export class SubmissionStore {
  byId(tx: ReadTx, id: SubmissionId): Promise<Submission | null> {
    return tx.findOne(SubmissionSchema, { where: { id } });
  }

  ofTeam(tx: ReadTx, teamId: TeamId): Promise<Submission | null> {
    return tx.findOne(SubmissionSchema, { where: { teamId } });
  }

  byExternalUrl(tx: ReadTx, eventId: EventId, externalUrl: string): Promise<Submission | null> {
    return tx.findOne(SubmissionSchema, { where: { eventId, externalUrl } });
  }

  /** Of the team that the person belongs to in an event, or null. */
  async ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<Submission | null> {
    const [row] = await tx.rows<{ id: SubmissionId }>(OF_PERSON, [eventId, userId]);
    return row === undefined ? null : this.byId(tx, row.id);
  }

  async homesOfAuthors(tx: ReadTx, id: SubmissionId): Promise<(string | null)[]> {
    const rows = await tx.rows<HomeRow>(HOMES_OF_ONE, [id, id, id]);
    return rows.map(({ city }) => city);
  }

  /** Of every draft and every entry. */
  async homesInEvent(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<SubmissionId, readonly (string | null)[]>> {
    const states = ['DRAFT', ...ENTERED_STATES];
    const own = `${homes('s."id"')} WHERE s."event_id" = ? AND s."state" IN (${placeholders(states)})`;
    const found = new Map<SubmissionId, (string | null)[]>();
    for (const { id, city } of await tx.rows<HomeRow>(own, [eventId, ...states])) found.set(id, [...(found.get(id) ?? []), city]);
    for (const { id, city } of await tx.rows<HomeRow>(HOMES_OF_MERGED_IN, [eventId])) found.get(id)?.push(city);
    return found;
  }

  async context(tx: ReadTx, id: SubmissionId, userId: UserId | null): Promise<SubmissionContext | null> {
    const [row] = await tx.rows<ContextRow>(CONTEXT, [userId, userId, id]);
    if (row === undefined) return null;
    const {
      teamName,
      frozenNumber: number,
      frozenHash: contentHash,
      frozenWithin: within,
      members,
      lead,
      credited,
      extensionsGranted,
      formNumber,
      ...rest
    } = row;
    const submission = { ...rest, draft: JSON.parse(row.draft) as SubmissionContent }; // written from the column's own type
    const latestVersion = number === null || contentHash === null || within === null ? null : { number, contentHash, within };
    const standing = { viewerIsMember: lead !== null, viewerIsLead: Boolean(lead), viewerIsCredited: Number(credited) > 0 };
    return { submission, teamName, latestVersion, members, ...standing, extensionsGranted, formNumber: formNumber ?? 1 };
  }

  /** An empty draft with the event's next number. */
  async add(
    tx: WriteTx,
    team: { readonly id: TeamId; readonly eventId: EventId },
    now: Instant,
    given: Partial<Submission> = {},
  ): Promise<Submission> {
    const [row] = await tx.rows<{ next: number }>(NEXT_NUMBER, [team.eventId]);
    const submission: Submission = {
      id: newId<'Submission'>(now),
      eventId: team.eventId,
      teamId: team.id,
      number: row?.next ?? 1,
      state: 'DRAFT',
      stateReason: null,
      mergedInto: null,
      draft: EMPTY_CONTENT,
      draftVersion: 0,
      savedAt: null,
      formVersion: 1,
      latestVersionId: null,
      externalUrl: null,
      createdAt: now,
      version: 1,
      ...given,
    };
    await tx.insert(SubmissionSchema, submission);
    return submission;
  }

  /** Stores a draft that was decided on `submission`; false when another save came first. */
  async saveDraft(tx: WriteTx, submission: Submission, change: DraftChange): Promise<boolean> {
    return (await tx.update(SubmissionSchema, { id: submission.id, draftVersion: submission.draftVersion }, change)) === 1;
  }

  /** Freezes a version and makes it the one that counts. */
  async addVersion(tx: WriteTx, submission: Submission, version: SubmissionVersion): Promise<void> {
    await tx.insert(SubmissionVersionSchema, versionRow(version));
    await tx.update(
      SubmissionSchema,
      { id: submission.id },
      { state: 'SUBMITTED', stateReason: null, latestVersionId: version.id, version: submission.version + 1 },
    );
  }

  async setState(
    tx: WriteTx,
    submission: Submission,
    state: SubmissionState,
    stateReason: StateWithReason['stateReason'] = null,
    mergedInto: SubmissionId | null = null,
  ): Promise<void> {
    await tx.update(SubmissionSchema, { id: submission.id }, { state, stateReason, mergedInto, version: submission.version + 1 });
  }

  /** Newest first. */
  versions(tx: ReadTx, submissionId: SubmissionId): Promise<SubmissionVersion[]> {
    return tx.find(SubmissionVersionSchema, { where: { submissionId }, order: { number: 'DESC' } });
  }

  latestVersion(tx: ReadTx, submission: Submission): Promise<SubmissionVersion | null> {
    const { latestVersionId } = submission;
    return latestVersionId === null ? Promise.resolve(null) : tx.findOne(SubmissionVersionSchema, { where: { id: latestVersionId } });
  }
}
