import { formAt, may, type AskedForm, type EventFacts } from '@jamboree/event-domain';
import { CatalogueStore, Forms } from '@jamboree/event-server';
import { isActive, isCounted, visibleScorecards, weightedMean } from '@jamboree/judging-domain';
import type { Instant, JudgingRoundId, NotPermitted, UserId, Viewer } from '@jamboree/kernel';
import { ENTERED_STATES, type PersonTie, type SubmissionVersion } from '@jamboree/participation-domain';
import { AttachmentStore, ParticipationHooks, SubmissionVersionSchema, type SubmittedFile } from '@jamboree/participation-server';
import { Clock, NotPermittedError, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import type { SheetContext } from '../persistence/sheet-context.js';
import { RoundReader, type RoundFacts } from './round-facts.js';
import { ownSheet, type OwnSheet } from './sheet-writer.js';

/** Another juror's sheet, without its author. */
export interface OtherSheet {
  /** A, B, C, …: tells sheets apart and nothing more. */
  readonly label: string;
  readonly weightedMean: number;
  readonly comment: string;
}

/** What ties the juror to the team without their having said so; in a blind round without the moment, which would name the team. */
export interface JurorTie extends Pick<PersonTie, 'kind'> {
  readonly at: Instant | null;
}

/** Everything that the scoring screen shows of one assignment. */
export interface AssignmentReading extends OwnSheet {
  readonly round: RoundFacts;
  readonly version: SubmissionVersion;
  readonly files: readonly SubmittedFile[];
  readonly form: AskedForm;
  readonly others: readonly OtherSheet[];
  readonly tie: JurorTie | null;
}

/** Opens one place of the own queue: the version to be scored, the own sheet, and others' sheets once they may be seen. */
@Injectable()
export class ReadAssignment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: RoundReader,
    private readonly sheets: ScorecardStore,
    private readonly catalogue: CatalogueStore,
    private readonly forms: Forms,
    private readonly attachments: AttachmentStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such place. */
  async run(viewer: Viewer, roundId: JudgingRoundId, position: number): Promise<AssignmentReading | null> {
    const { userId } = viewer;
    return userId === null ? null : this.uow.read((tx) => this.open(tx, viewer, userId, roundId, position));
  }

  private async open(
    tx: ReadTx,
    viewer: Viewer,
    userId: UserId,
    roundId: JudgingRoundId,
    position: number,
  ): Promise<AssignmentReading | null> {
    const now = this.clock.now();
    const context = await this.sheets.contextAt(tx, roundId, userId, position);
    const round = context === null ? null : await this.reader.byId(tx, roundId, now);
    if (context === null || round === null || !isReadable(context)) return null;
    const refusal = refusalFor(viewer, round, context, now);
    if (refusal !== null) throw new NotPermittedError(refusal);
    const version = await tx.findOne(SubmissionVersionSchema, {
      where: { id: context.scorecard.submissionVersionId ?? context.entry.newestVersionId },
    });
    if (version === null) return null;
    return {
      ...ownSheet(context),
      round,
      version,
      files: await this.attachments.ofVersions(tx, [version.id]),
      form: await this.form(tx, round.facts, version),
      others: await this.others(tx, viewer, round, context, now),
      tie: await this.tie(tx, context, now),
    };
  }

  private async tie(tx: ReadTx, { eventId, blind, assignment }: SheetContext, now: Instant): Promise<JurorTie | null> {
    const { jurorId, submissionId } = assignment;
    const ties = await this.hooks.tiesOfPeople(tx, eventId, [jurorId], now);
    const tie = ties.find((one) => one.submissionId === submissionId);
    return tie === undefined ? null : { kind: tie.kind, at: blind ? null : tie.at };
  }

  private async form(tx: ReadTx, { event }: EventFacts, { formVersion }: SubmissionVersion): Promise<AskedForm> {
    const history = await this.forms.history(tx, event, 'SUBMISSION', formVersion);
    const [tracks, challenges] = [await this.catalogue.tracks(tx, [event.id]), await this.catalogue.challenges(tx, [event.id])];
    return formAt(history, formVersion, { tracks: tracks.length, challenges: challenges.length });
  }

  private async others(tx: ReadTx, viewer: Viewer, round: RoundFacts, context: SheetContext, now: Instant): Promise<OtherSheet[]> {
    const { scorecard, assignment, rubric, entry } = context;
    const resource = { assigned: true, submittedOwn: isCounted(scorecard), conflict: context.conflict };
    if (!may(viewer, 'scorecard:read-others', { ...round.facts, resource }, now).ok) return [];
    const all = await this.sheets.finishedOfSubmission(tx, assignment.roundId, assignment.submissionId);
    return visibleScorecards(scorecard, all, true).flatMap((sheet, index) => {
      const mean = weightedMean(sheet.scores, rubric, entry.trackId);
      return mean === null ? [] : [{ label: labelOf(index), weightedMean: mean, comment: sheet.comment }];
    });
  }
}

/** A place that was given back, or whose entry left the competition, is as if it were not there; a recused one says why it is closed. */
function isReadable({ assignment, entry }: SheetContext): boolean {
  return (isActive(assignment) || assignment.state === 'RECUSED') && ENTERED_STATES.some((state) => state === entry.state);
}

/** The phase opens the reading; what was read stays readable after it, closed for writing. */
function refusalFor(
  viewer: Viewer,
  { facts, window }: RoundFacts,
  { conflict, assignment }: SheetContext,
  now: Instant,
): NotPermitted | null {
  const recused = conflict || assignment.state === 'RECUSED';
  const permitted = may(viewer, 'submission:read', { ...facts, resource: { assigned: true, conflict: recused } }, now);
  if (permitted.ok) return null;
  return permitted.error.reason === 'PHASE' && window.kind === 'CLOSED' ? null : permitted.error;
}

/** A … Z, AA, AB, … */
function labelOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${labelOf(Math.floor(index / 26) - 1)}${last}`;
}
