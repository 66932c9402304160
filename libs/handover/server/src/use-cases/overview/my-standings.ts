import { begunPhases, isLive, missingFields, type EventFacts } from '@jamboree/event-domain';
import type { MyStanding } from '@jamboree/handover-domain';
import { StandingStore } from '@jamboree/judging-server';
import type { EventId, Instant, Role, UserId } from '@jamboree/kernel';
import { answersOf, isEditable } from '@jamboree/participation-domain';
import { Entries, ParticipationFiguresStore, SubmissionStore, type TeamStanding } from '@jamboree/participation-server';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore } from '../../persistence/overview.store.js';
import { ShortlistStore } from '../../persistence/shortlist.store.js';

/** How one person stands in many events: one statement per question, whatever the number of events. */
@Injectable()
export class MyStandings {
  constructor(
    private readonly participation: ParticipationFiguresStore,
    private readonly judging: StandingStore,
    private readonly overview: OverviewStore,
    private readonly shortlists: ShortlistStore,
    private readonly submissions: SubmissionStore,
    private readonly entries: Entries,
  ) {}

  async of(
    tx: ReadTx,
    userId: UserId,
    events: readonly EventFacts[],
    rolesIn: (eventId: EventId) => ReadonlySet<Role>,
    now: Instant,
  ): Promise<MyStanding[]> {
    const ids = events.map(({ event }) => event.id);
    const organised = events.filter(({ event }) => isLive(event.state) && rolesIn(event.id).has('ORGANISER')).map(({ event }) => event.id);
    const teams = new Map((await this.participation.standings(tx, userId, ids)).map((standing) => [standing.eventId, standing]));
    const work = await this.judging.work(tx, userId, ids);
    const juries = await this.overview.assignmentsOf(tx, organised);
    const entered = organised.length === 0 ? new Map<EventId, { submitted: number }>() : await this.participation.counts(tx, organised);
    const lists = await this.shortlists.summaries(tx, ids);
    const standings: MyStanding[] = [];
    for (const facts of events) {
      const { id } = facts.event;
      const team = teams.get(id) ?? null;
      const list = lists.get(id)?.state ?? null;
      standings.push({
        facts,
        roles: rolesIn(id),
        team,
        submission: await this.submission(tx, facts, team, now),
        assignmentsTotal: work.get(id)?.total ?? 0,
        assignmentsDone: work.get(id)?.done ?? 0,
        juryAssignments: juries.get(id) ?? 0,
        entries: entered.get(id)?.submitted ?? 0,
        shortlist: organised.includes(id) ? list : null,
        released: list === 'RELEASED',
      });
    }
    return standings;
  }

  /** Whether a draft is complete is read only where it decides what comes next: in the few events in which somebody is still writing. */
  private async submission(tx: ReadTx, facts: EventFacts, team: TeamStanding | null, now: Instant): Promise<MyStanding['submission']> {
    if (team === null || team.submissionId === null || team.submissionState === null) return null;
    const state = team.submissionState;
    if (!isEditable(state) || !isLive(facts.event.state)) return { state, complete: true };
    const submission = await this.submissions.byId(tx, team.submissionId);
    const { form } = await this.entries.formOf(tx, facts);
    if (submission === null) return { state, complete: false };
    return { state, complete: missingFields(form, answersOf(submission.draft), begunPhases(facts.phases, now)).length === 0 };
  }
}
