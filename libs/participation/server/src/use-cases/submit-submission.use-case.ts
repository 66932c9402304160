import { err, ok, type Instant, type Result, type SubmissionId, type UserId, type Viewer } from '@jamboree/kernel';
import {
  canonicalContent,
  decideSubmit,
  handedIn,
  receiptNumber,
  withFilesThere,
  type FrozenAttachment,
  type Receipt,
  type SubmissionVersion,
  type SubmitDecision,
} from '@jamboree/participation-domain';
import { Clock, newId, randomToken, sha256, timelessId, UnitOfWork, type Command, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { ReceiptStore, type ReceiptOnRecord } from '../persistence/receipt.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, locksOf, permittedOn, type Entry } from './entries.js';
import type { SubmitProblem } from './problems.js';

export interface SubmitCommand extends Command {
  readonly submissionId: SubmissionId;
  readonly expectedDraftVersion: number;
}

/** What was submitted, and the proof: the one just issued, or the one that stands for this very text. */
export interface Submitted {
  readonly submissionId: SubmissionId;
  readonly receipt: ReceiptOnRecord;
}

type Freeze = Extract<SubmitDecision, { readonly kind: 'FREEZE' }>;

/** Freezes the draft as a version and issues its receipt. */
@Injectable()
export class SubmitSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly receipts: ReceiptStore,
    private readonly attachments: AttachmentStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SubmitCommand): Promise<Result<Submitted, SubmitProblem>> {
    return this.uow.write<Submitted, SubmitProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:submit', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:submit', reason: 'SIGNED_OUT' });

      const { latestVersion, members, facts, formNumber } = entry;
      const { form } = await this.entries.formOf(tx, facts, formNumber);
      const files = await this.attachments.toSubmit(tx, entry.submission.id);
      const there = new Set<string>(files.map(({ attachmentId }) => attachmentId));
      const submission = { ...entry.submission, draft: withFilesThere(form, entry.submission.draft, there) };
      const draftHash = sha256(canonicalContent(handedIn(form, submission.draft), files));
      const team = { members, teamMin: facts.event.teamMin, lackingCities: await this.entries.lackingCities(tx, entry) };
      const decided = decideSubmit(
        { ...locksOf(entry), submission, form, draftHash, latestVersion, ...team },
        command.expectedDraftVersion,
        now,
      );
      if (!decided.ok) return decided;

      const receipt =
        decided.value.kind === 'STANDS'
          ? await this.receipts.latest(tx, submission.id)
          : await this.freeze(tx, entry, decided.value, files, viewer.userId, now);
      if (receipt === null) throw new Error('A submission stands that has no receipt.');
      return ok({ submissionId: submission.id, receipt });
    });
  }

  private async freeze(
    tx: WriteTx,
    entry: Entry,
    decision: Freeze,
    files: readonly FrozenAttachment[],
    submittedBy: UserId,
    now: Instant,
  ): Promise<ReceiptOnRecord> {
    const { submission, facts } = entry;
    const { kind: _, ...frozen } = decision;
    const version: SubmissionVersion = { id: timelessId(), submissionId: submission.id, ...frozen, submittedAt: now, submittedBy };
    await this.submissions.addVersion(tx, submission, version);
    await this.attachments.freeze(tx, version.id, files);
    const receipt = receiptFor(entry, version);
    await this.receipts.add(tx, receipt);
    const { number, contentHash, within } = version;
    const data = { versionId: version.id, number, contentHash, within, receiptId: receipt.id };
    await tx.record({ type: 'SubmissionSubmitted', eventId: submission.eventId, subjectId: submission.id, at: now, data });
    const { title: eventTitle, zones } = facts.event;
    return { receipt, eventTitle, zones, state: 'SUBMITTED', latestVersionId: version.id };
  }
}

function receiptFor({ submission, teamName }: Entry, version: SubmissionVersion): Receipt {
  return {
    id: newId(version.submittedAt),
    number: receiptNumber(sha256(randomToken())),
    eventId: submission.eventId,
    teamId: submission.teamId,
    submissionId: submission.id,
    versionId: version.id,
    versionNumber: version.number,
    contentHash: version.contentHash,
    submissionTitle: version.content.title.trim(),
    teamName,
    at: version.submittedAt,
    within: version.within,
  };
}
