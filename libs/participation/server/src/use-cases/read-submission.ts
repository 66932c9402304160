import { begunPhases, missingFields, type AskedForm, type EventFacts, type WriteWindow } from '@jamboree/event-domain';
import type { EventId, Instant, LocalizedText, SubmissionId, TrackId, Viewer } from '@jamboree/kernel';
import { answersOf, isEditable, lockAt, MEMBERS, type Submission, type SubmissionVersion } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { DisqualificationStore, type NamedDisqualification } from '../persistence/disqualification.store.js';
import { ReceiptStore, type ReceiptOnRecord } from '../persistence/receipt.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, locksOf, permittedOn, type Entry } from './entries.js';

/** A frozen version with the form that it answers. */
export interface AnsweredVersion {
  readonly version: SubmissionVersion;
  /** By what it came in; null for those who may not see what it was before: a juror may learn of a late entry only where the event says so. */
  readonly within: SubmissionVersion['within'] | null;
  readonly form: AskedForm;
  /** Null, too, for those whom the event does not tell who was late. */
  readonly submittedAt: Instant | null;
}

/** A submission as one viewer sees it. */
export interface SubmissionDetails {
  readonly submission: Submission;
  readonly facts: EventFacts;
  readonly teamName: string;
  /** Whether the viewer belongs to its team. */
  readonly own: boolean;
  /** Whether the viewer may see what is being written: its team, and mentors who advise it. */
  readonly seesDraft: boolean;
  /** Whether the viewer may see what it was before: its team, and organisers who check submissions. */
  readonly seesHistory: boolean;
  readonly latestVersion: AnsweredVersion | null;
  readonly trackId: TrackId | null;
  readonly trackTitle: LocalizedText | null;
  /** What is asked now. */
  readonly form: AskedForm;
  /** What the team still has to fill in; empty for everybody else. */
  readonly missing: readonly string[];
  /** Cities from which its team still needs an author; empty for everybody else, and where the event does not ask for that. */
  readonly lackingCities: readonly string[];
  readonly editWindow: WriteWindow;
}

/** One submission, for its team and for those whose office lets them read it. */
@Injectable()
export class ReadSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly receipts: ReceiptStore,
    private readonly disqualifications: DisqualificationStore,
    private readonly clock: Clock,
  ) {}

  async mine(viewer: Viewer, eventId: EventId): Promise<SubmissionDetails | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const submission = await this.submissions.ofPerson(tx, eventId, userId);
      return submission === null ? null : this.details(tx, viewer, submission.id);
    });
  }

  async byId(viewer: Viewer, id: SubmissionId): Promise<SubmissionDetails | null> {
    return this.uow.read((tx) => this.details(tx, viewer, id));
  }

  /** A frozen version of a submission that the viewer may read, with the form that it answers. */
  async answeredBy({ facts, seesHistory }: SubmissionDetails, version: SubmissionVersion): Promise<AnsweredVersion> {
    return this.uow.read((tx) => this.answered(tx, facts, version, seesHistory));
  }

  /** The newest receipt, for the team that holds it. */
  async receipt({ submission, own }: SubmissionDetails): Promise<ReceiptOnRecord | null> {
    return own ? this.uow.read((tx) => this.receipts.latest(tx, submission.id)) : null;
  }

  /** For those who check submissions, unless it is their own. */
  async disqualification({ submission, own, seesHistory }: SubmissionDetails): Promise<NamedDisqualification | null> {
    if (own || !seesHistory || submission.state !== 'DISQUALIFIED') return null;
    return this.uow.read((tx) => this.disqualifications.named(tx, submission.id));
  }

  private async details(tx: ReadTx, viewer: Viewer, id: SubmissionId): Promise<SubmissionDetails | null> {
    const entry = await this.entries.load(tx, viewer, id);
    const now = this.clock.now();
    if (entry === null || !permittedOn(viewer, 'submission:read', entry, now).ok) return null;
    const { submission, facts, teamName, viewerIsMember: own } = entry;
    const { form, tracks } = await this.entries.formOf(tx, facts, entry.formNumber);
    const latest = await this.submissions.latestVersion(tx, submission);
    const seesDraft = own || (entry.supports && !entry.conflict);
    const trackId = (seesDraft ? submission.draft : latest?.content)?.trackId ?? null;
    const trackTitle = tracks.find((track) => track.id === trackId)?.title ?? null;
    const seesHistory = own || permittedOn(viewer, 'submission:check', entry, now).ok;
    const latestVersion = latest === null ? null : await this.answered(tx, facts, latest, seesHistory);
    const shown = { submission, facts, teamName, own, seesDraft, seesHistory, latestVersion, form, trackId, trackTitle };
    const lackingCities = own ? await this.entries.lackingCities(tx, entry) : [];
    return { ...shown, missing: own ? missingOf(entry, form, now) : [], lackingCities, editWindow: editWindowOf(entry, now) };
  }

  private async answered(tx: ReadTx, facts: EventFacts, version: SubmissionVersion, seesHistory: boolean): Promise<AnsweredVersion> {
    const within = seesHistory ? version.within : null;
    const submittedAt = seesHistory || facts.event.lateEntriesMarked ? version.submittedAt : null;
    return { version, within, submittedAt, form: (await this.entries.formOf(tx, facts, version.formVersion)).form };
  }
}

/** The lock as it concerns this submission: once its state has fixed the content, no open phase changes that. */
function editWindowOf(entry: Entry, now: Instant): WriteWindow {
  const { state } = entry.submission;
  const lock = lockAt(locksOf(entry), 'submission:edit', now);
  return isEditable(state) || state === 'WITHDRAWN' ? lock : { ...lock, open: false, lateEntryPossible: false };
}

function missingOf({ submission, members, facts }: Entry, form: AskedForm, now: Instant): string[] {
  const fields = missingFields(form, answersOf(submission.draft), begunPhases(facts.phases, now));
  return [...fields, ...(members < facts.event.teamMin ? [MEMBERS] : [])];
}
