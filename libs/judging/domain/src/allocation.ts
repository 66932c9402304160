import type { SubmissionId, UserId } from '@jamboree/kernel';
import type { AssignmentRequest } from './juror-assigner.js';

/** How a pair came about; becomes the pair's reason. */
export type Placement = 'KEPT' | 'DRAWN' | 'EXCHANGED';

/**
 * Who reads what, while a plan is made. Jurors and submissions are indexes into lists sorted by id, so that the order of the request does not
 * matter. Every change keeps the invariants: no conflict, no pair twice, pinned pairs stay.
 */
export class Allocation {
  readonly jurors: readonly UserId[];
  readonly submissions: readonly SubmissionId[];
  readonly wanted: number;
  private readonly capacity: readonly number[];
  /** Number of submissions per juror. */
  private readonly load: number[];
  private readonly forbidden: readonly ReadonlySet<number>[];
  private readonly readers: readonly Map<number, Placement>[];
  private readonly reading: readonly Set<number>[];

  constructor(request: AssignmentRequest) {
    const jurors = [...request.jurors].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.jurors = jurors.map(({ id }) => id);
    this.capacity = jurors.map(({ capacity }) => capacity);
    this.submissions = [...request.submissions].sort();
    this.wanted = request.reviewsPerSubmission;
    this.load = jurors.map(() => 0);
    this.reading = jurors.map(() => new Set());
    this.readers = this.submissions.map(() => new Map());
    const jurorIndex = new Map(this.jurors.map((id, index) => [id, index]));
    const submissionIndex = new Map(this.submissions.map((id, index) => [id, index]));
    const forbidden = this.submissions.map(() => new Set<number>());
    for (const { jurorId, submissionId } of request.conflicts) {
      const juror = jurorIndex.get(jurorId);
      const submission = submissionIndex.get(submissionId);
      if (juror !== undefined && submission !== undefined) forbidden[submission]?.add(juror);
    }
    this.forbidden = forbidden;
    for (const { jurorId, submissionId } of request.pinned) {
      const juror = jurorIndex.get(jurorId);
      const submission = submissionIndex.get(submissionId);
      if (juror !== undefined && submission !== undefined && this.mayRead(juror, submission)) this.add(juror, submission, 'KEPT');
    }
  }

  /** Jurors without a conflict with the submission. */
  eligible(submission: number): number {
    return this.jurors.length - this.conflicts(submission);
  }

  conflicts(submission: number): number {
    return this.forbidden[submission]?.size ?? 0;
  }

  /** No conflict, and not reading it already. Capacity is another question. */
  mayRead(juror: number, submission: number): boolean {
    return this.forbidden[submission]?.has(juror) === false && this.readers[submission]?.has(juror) === false;
  }

  hasRoom(juror: number): boolean {
    return this.loadOf(juror) < (this.capacity[juror] ?? 0);
  }

  loadOf(juror: number): number {
    return this.load[juror] ?? 0;
  }

  /** Submissions that all jurors together could still take. */
  room(): number {
    return this.load.reduce((sum, load, juror) => sum + Math.max(0, (this.capacity[juror] ?? 0) - load), 0);
  }

  /** Infinity when nobody has room. */
  leastLoadWithRoom(): number {
    return this.load.reduce((least, load, juror) => (load < least && this.hasRoom(juror) ? load : least), Infinity);
  }

  /** Reviews still wanted. */
  shortOf(submission: number): number {
    return Math.max(0, this.wanted - (this.readers[submission]?.size ?? 0));
  }

  missing(): number {
    return this.submissions.reduce((sum, _, submission) => sum + this.shortOf(submission), 0);
  }

  readersOf(submission: number): ReadonlyMap<number, Placement> {
    return this.readers[submission] ?? new Map<number, Placement>();
  }

  /** The submissions that the juror may hand to someone else: all but the pinned. */
  movable(juror: number): number[] {
    return [...(this.reading[juror] ?? [])].filter((submission) => this.readers[submission]?.get(juror) !== 'KEPT');
  }

  add(juror: number, submission: number, placement: Placement): void {
    this.readers[submission]?.set(juror, placement);
    this.reading[juror]?.add(submission);
    this.load[juror] = this.loadOf(juror) + 1;
  }

  remove(juror: number, submission: number): void {
    this.readers[submission]?.delete(juror);
    this.reading[juror]?.delete(submission);
    this.load[juror] = this.loadOf(juror) - 1;
  }
}
