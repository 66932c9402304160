import { coverage, isActive, type Assignment, type JurorCoverage, type SubmissionCoverage } from '@jamboree/judging-domain';
import type { JudgingRoundId, Viewer } from '@jamboree/kernel';
import { NotPermittedError, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { Juror } from '../persistence/juror.store.js';
import type { JudgedEntry } from '../persistence/sheet-context.js';
import { JuryDesks, visibleEntries, wantsReviews, type JuryDesk } from './jury-desk.js';
import { capacityOf } from './juror-capacity.js';
import type { RoundFacts } from './round-facts.js';

export interface CoveredJuror extends JurorCoverage {
  readonly juror: Juror;
  readonly capacity: number;
  /** Submissions in competition that the juror may not judge. */
  readonly conflicts: number;
}

export interface CoveredEntry extends SubmissionCoverage {
  readonly entry: JudgedEntry;
  /** The viewer has a conflict with it: figures are zero, and no cell or total tells more. */
  readonly hidden: boolean;
}

/** Who reads what and how far they are. */
export interface RoundCoverage {
  readonly round: RoundFacts;
  readonly jurors: readonly CoveredJuror[];
  /** Least reviewed first; hidden ones last. */
  readonly submissions: readonly CoveredEntry[];
  readonly cells: readonly Assignment[];
  /** Whether the viewer may know the jurors' mail addresses. */
  readonly showsMail: boolean;
}

@Injectable()
export class ReadCoverage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desks: JuryDesks,
  ) {}

  /** Null when there is no such round. */
  run(viewer: Viewer, roundId: JudgingRoundId): Promise<RoundCoverage | null> {
    return this.uow.read(async (tx) => {
      const desk = await this.desks.open(tx, viewer, roundId);
      if (desk.ok) return coverageOf(desk.value);
      if (desk.error.code === 'NotPermitted') throw new NotPermittedError(desk.error);
      return null;
    });
  }
}

export function coverageOf(desk: JuryDesk): RoundCoverage {
  const { round, facts, phase, rubric, window } = desk;
  const visible = visibleEntries(desk);
  const shown = new Set(visible.map(({ id }) => id));
  const cells = desk.assignments.filter((assignment) => shown.has(assignment.submissionId));
  const wanted = wantsReviews(desk);
  const counted = coverage(
    visible.map(({ id }) => id),
    desk.jurors.map(({ id }) => id),
    cells,
    round.reviewsPerSubmission,
  );
  const entries = new Map(desk.entries.map((entry) => [entry.id, entry]));
  const inConflict = desk.conflicts.filter(({ submissionId }) => shown.has(submissionId));
  return {
    round: { round, facts, phase, rubric, window },
    jurors: desk.jurors.map((juror, index) => ({
      ...(counted.jurors[index] ?? { jurorId: juror.id, assigned: 0, done: 0 }),
      juror,
      capacity: capacityOf(juror),
      conflicts: inConflict.filter(({ jurorId }) => jurorId === juror.id).length,
    })),
    submissions: [
      ...counted.submissions.flatMap((row) => {
        const entry = entries.get(row.submissionId);
        return entry === undefined ? [] : [{ ...row, wanted: wanted(row.submissionId) ? row.wanted : 0, entry, hidden: false }];
      }),
      ...desk.entries
        .filter(({ id }) => !shown.has(id))
        .map((entry) => ({ submissionId: entry.id, wanted: 0, assigned: 0, done: 0, entry, hidden: true })),
    ],
    showsMail: desk.showsMail,
    cells: cells.filter((cell) => isActive(cell) || cell.state === 'RECUSED' || cell.state === 'DECLINED' || cell.state === 'NO_SHOW'),
  };
}
