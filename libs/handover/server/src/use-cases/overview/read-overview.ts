import { may } from '@jamboree/event-domain';
import { ExitGuards, ReadEvents } from '@jamboree/event-server';
import { attention, setup, type AttentionItem, type SetupItem } from '@jamboree/handover-domain';
import { ConflictStore } from '@jamboree/judging-server';
import type { EventId, Role, Viewer } from '@jamboree/kernel';
import { ENTERED_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { LateRequestStore } from '@jamboree/participation-server';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore, type JuryProgress } from '../../persistence/overview.store.js';
import { ShortlistStore } from '../../persistence/shortlist.store.js';
import { JuryInCharge } from './jury-in-charge.js';

/** Where an event stands, for its organisers. */
export interface Overview extends JuryProgress {
  readonly attention: readonly AttentionItem[];
  readonly setup: readonly SetupItem[];
  readonly peopleByRole: readonly { readonly role: Role; readonly count: number }[];
  readonly teams: number;
  readonly drafts: number;
  readonly submitted: number;
  readonly eligible: number;
  readonly withdrawn: number;
  readonly submissionsUnderReviewed: number;
  readonly reviewsWanted: number;
}

/** Found eligible, or past the point at which that is asked. */
const ELIGIBLE = ENTERED_STATES.filter((state) => state !== 'SUBMITTED');

/** Reads the figures of all scopes in a handful of statements. Submissions that the viewer has a conflict with are not in the jury's figures. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly figures: OverviewStore,
    private readonly jury: JuryInCharge,
    private readonly conflicts: ConflictStore,
    private readonly late: LateRequestStore,
    private readonly shortlists: ShortlistStore,
    private readonly guards: ExitGuards,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever does not manage the event. */
  run(viewer: Viewer, eventId: EventId): Promise<Overview | null> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'event:manage', facts, now).ok) return null;
      const peopleByRole = await this.figures.roles(tx, eventId);
      const states = await this.figures.submissions(tx, eventId);
      const { userId } = viewer;
      const conflicts = userId === null ? [] : [...(await this.conflicts.ofPerson(tx, eventId, userId))];
      const jury = await this.jury.progress(tx, facts, conflicts, now);
      const shortlist = (await this.shortlists.summaries(tx, [eventId])).get(eventId)?.state ?? null;
      const drafts = sum(states, ['DRAFT']);
      const holders = (role: Role) => peopleByRole.find((one) => one.role === role)?.count ?? 0;
      const jurors = holders('JUROR');
      const lateRequests = await this.late.openLateRequests(tx, eventId, conflicts);
      const waiting = { ...(await this.figures.waiting(tx, eventId)), lateRequests };
      const unchecked = sum(states, ['SUBMITTED']);
      const { submissionsUnderReviewed: underReviewed, silentJurors } = jury;
      const endedUnmet = (await this.guards.unmet(tx, facts)).length;
      return {
        ...jury,
        attention: attention({ ...facts, ...waiting, jurors, unchecked, drafts, underReviewed, silentJurors, shortlist, endedUnmet }, now),
        setup: setup({ ...facts, ...waiting, organisers: holders('ORGANISER'), jurors }, now),
        peopleByRole,
        teams: await this.figures.teams(tx, eventId),
        drafts,
        submitted: sum(states, ENTERED_STATES),
        eligible: sum(states, ELIGIBLE),
        withdrawn: sum(states, ['WITHDRAWN']),
      };
    });
  }
}

function sum(states: ReadonlyMap<SubmissionState, number>, wanted: readonly SubmissionState[]): number {
  return wanted.reduce((total, state) => total + (states.get(state) ?? 0), 0);
}
