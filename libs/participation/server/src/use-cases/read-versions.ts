import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionVersionId,
  type Viewer,
} from '@jamboree/kernel';
import { versionChanges, type VersionChanges } from '@jamboree/participation-domain';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { VersionStore, type NamedKeptDraft, type NamedVersion } from '../persistence/version.store.js';
import { numberCursor, readNumberCursor } from './list-cursors.js';
import { ReadSubmission, type AnsweredVersion, type SubmissionDetails } from './read-submission.js';

/** A line of the history. */
export interface VersionLine extends Omit<NamedVersion, 'content'> {
  readonly title: string;
  /** Since the version before; null for the first. */
  readonly changes: VersionChanges | null;
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;
/** Above every number of a version. */
const NEWEST = 2 ** 31 - 1;

/** What a submission was before: for its team, and for organisers who may read it. Nobody else sees an older version. */
@Injectable()
export class ReadVersions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reading: ReadSubmission,
    private readonly versions: VersionStore,
    private readonly attachments: AttachmentStore,
  ) {}

  /** Newest first. */
  async page({ submission, seesHistory }: SubmissionDetails, request: PageRequest): Promise<Result<Page<VersionLine>, PageProblem>> {
    const after = readNumberCursor(request.after);
    if (!after.ok) return after;
    if (!seesHistory) return ok(NOTHING);
    return this.uow.read(async (tx) => {
      const below = request.after === null ? NEWEST : after.value;
      // The one that tells that there is a next page also tells what the last line has changed.
      const rows = await this.versions.below(tx, submission.id, below, request.first + 1);
      const files = await this.attachments.ofVersions(
        tx,
        rows.map(({ id }) => id),
      );
      const comparable = rows.map(({ id, content }) => ({
        content,
        files: files.flatMap((file) => (file.versionId === id ? [{ ...file, key: file.sha256 ?? file.id }] : [])),
      }));
      const lines = rows.map(({ content, ...row }, index): VersionLine => {
        const [now, before] = [comparable[index], comparable[index + 1]];
        return { ...row, title: content.title, changes: now === undefined || before === undefined ? null : versionChanges(before, now) };
      });
      return ok(pageOf(lines, request.first, numberCursor));
    });
  }

  /** Drafts that gave way to an earlier text, newest first; for the team only. */
  async kept({ submission, own }: SubmissionDetails, request: PageRequest): Promise<Result<Page<NamedKeptDraft>, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    if (!own) return ok(NOTHING);
    return this.uow.read(async (tx) =>
      ok(pageOf(await this.versions.kept(tx, submission.id, after.value, request.first + 1), request.first, idCursor)),
    );
  }

  /** One version to read or compare; null when there is none that the viewer may see. */
  async byId(viewer: Viewer, id: SubmissionVersionId): Promise<AnsweredVersion | null> {
    const version = await this.uow.read((tx) => this.versions.byId(tx, id));
    const details = version === null ? null : await this.reading.byId(viewer, version.submissionId);
    if (version === null || details === null) return null;
    const counts = details.latestVersion?.version.id === id;
    return counts || details.seesHistory ? this.reading.answeredBy(details, version) : null;
  }
}
