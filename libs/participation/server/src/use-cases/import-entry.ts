import type { EventFacts, StateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type InvalidInput, type Result, type SubmissionId, type UserId } from '@jamboree/kernel';
import {
  canonicalContent,
  isEditable,
  readContent,
  readTeamTexts,
  teamKindFor,
  type Submission,
  type SubmissionContent,
  type SubmissionVersion,
} from '@jamboree/participation-domain';
import { sha256, timelessId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { Entries } from './entries.js';

/** A project from elsewhere: its team and what it wrote. */
export interface EntryToImport {
  /** The project's own address; importing it again changes nothing. */
  readonly externalUrl: string;
  readonly teamName: string;
  readonly teamPitch: string;
  readonly content: SubmissionContent;
  /** When it was submitted elsewhere; null for a draft. */
  readonly submittedAt: Instant | null;
  readonly importedBy: UserId;
}

type Answered = Pick<Submission, 'draft' | 'formVersion'>;

export interface ImportedEntry {
  /** `UPDATED`: it was known and reads differently now. */
  readonly kind: 'IMPORTED' | 'UPDATED' | 'UNCHANGED';
  readonly submissionId: SubmissionId;
}

/**
 * Takes over a project as team and submission, inside the caller's transaction; whether the caller may is the caller's matter. Limits of length
 * and form hold as for everybody; what the form requires does not, since nobody can be asked any more. Issues no receipt: nobody submitted here.
 */
@Injectable()
export class ImportEntry {
  constructor(
    private readonly entries: Entries,
    private readonly teams: TeamStore,
    private readonly submissions: SubmissionStore,
  ) {}

  async run(
    tx: WriteTx,
    event: EventFacts,
    entry: EntryToImport,
    now: Instant,
  ): Promise<Result<ImportedEntry, InvalidInput | StateChanged>> {
    const { form, choices } = await this.entries.formOf(tx, event);
    const content = readContent(entry.content, form, choices);
    if (!content.ok) return content;
    const known = await this.submissions.byExternalUrl(tx, event.event.id, entry.externalUrl);
    return known === null
      ? this.add(tx, event, entry, { draft: content.value, formVersion: form.number }, now)
      : this.update(tx, known, entry, { draft: content.value, formVersion: form.number }, now);
  }

  private async add(tx: WriteTx, { event }: EventFacts, entry: EntryToImport, answered: Answered, now: Instant) {
    const texts = readTeamTexts({ name: entry.teamName, pitch: entry.teamPitch });
    if (!texts.ok) return texts;
    const team = await this.teams.add(tx, { ...texts.value, eventId: event.id, kind: teamKindFor(event.templateKey) }, now);
    const given = { ...answered, draftVersion: 1, savedAt: now, externalUrl: entry.externalUrl };
    const submission = await this.submissions.add(tx, team, now, given);
    await this.freeze(tx, submission, entry, answered, 1);
    return this.recorded(tx, submission, 'IMPORTED', now);
  }

  private async update(tx: WriteTx, known: Submission, entry: EntryToImport, answered: Answered, now: Instant) {
    const submittedSince = entry.submittedAt !== null && known.latestVersionId === null;
    const readsTheSame = canonicalContent(known.draft) === canonicalContent(answered.draft);
    if (readsTheSame && !submittedSince) return ok({ kind: 'UNCHANGED' as const, submissionId: known.id });
    // What a jury reads or has read does not change under it.
    if (!isEditable(known.state)) return err({ code: 'StateChanged' as const, current: known.state });
    await this.submissions.saveDraft(tx, known, { ...answered, draftVersion: known.draftVersion + 1, savedAt: now });
    const latest = await this.submissions.latestVersion(tx, known);
    await this.freeze(tx, known, entry, answered, (latest?.number ?? 0) + 1);
    return this.recorded(tx, known, 'UPDATED', now);
  }

  private async freeze(
    tx: WriteTx,
    submission: Submission,
    entry: EntryToImport,
    { draft: content, formVersion }: Answered,
    number: number,
  ): Promise<void> {
    const { submittedAt, importedBy: submittedBy } = entry;
    if (submittedAt === null) return;
    const frozen = {
      number,
      content,
      contentHash: sha256(canonicalContent(content)),
      formVersion,
      submittedAt,
      submittedBy,
      within: 'IMPORT' as const,
    };
    const version: SubmissionVersion = { id: timelessId(), submissionId: submission.id, ...frozen };
    await this.submissions.addVersion(tx, submission, version);
  }

  private async recorded(tx: WriteTx, { id, eventId }: Submission, kind: 'IMPORTED' | 'UPDATED', now: Instant) {
    await tx.record({ type: kind === 'IMPORTED' ? 'EntryImported' : 'ImportedEntryUpdated', eventId, subjectId: id, at: now, data: {} });
    return ok({ kind, submissionId: id });
  }
}
