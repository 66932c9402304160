import { grantsAction } from '@jamboree/event-domain';
import { EventHooks, type PhaseChange } from '@jamboree/event-server';
import { citiesWithoutAuthor } from '@jamboree/participation-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VotingStore } from '../persistence/voting/voting.store.js';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { AnswerCountsStore } from '../persistence/answer-counts.store.js';
import { isResultOut, ParticipationFiguresStore } from '../persistence/participation-figures.store.js';
import { SubmissionStateStore } from '../persistence/submission-state.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';

/** What teams and submissions add to events, and what a phase's change means for them. */
@Injectable()
export class TakePartInEvents implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly figures: ParticipationFiguresStore,
    private readonly submissions: SubmissionStore,
    private readonly states: SubmissionStateStore,
    private readonly answers: AnswerCountsStore,
    private readonly voting: VotingStore,
    private readonly files: AttachmentStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addCounts((tx, events) => this.figures.counts(tx, events));
    this.hooks.addTeamNames((tx, eventId, people) => this.figures.teamNames(tx, eventId, people));
    this.hooks.addStanding(async (tx, userId, events) => {
      const standings = await this.figures.standings(tx, userId, events);
      return new Map(standings.map((own) => [own.eventId, { teamMember: true, teamLead: own.lead, released: isResultOut(own) }]));
    });
    this.hooks.addAnswerCounts((tx, eventId, purpose, keys) =>
      purpose === 'SUBMISSION' ? this.answers.ofSubmissions(tx, eventId, keys) : Promise.resolve(null),
    );
    this.hooks.addFileBytes((tx, eventId) => this.files.eventBytes(tx, eventId));
    this.hooks.addSiteUses((tx, eventId, list, id) => this.figures.entriesNaming(tx, eventId, list, id));
    this.hooks.addGuardCheck('SUBMISSIONS_CHECKED', (tx, { event }) => this.figures.unchecked(tx, event.id));
    this.hooks.addGuardCheck('TEAMS_COMPLETE', (tx, { event }) => this.figures.teamsBelow(tx, event.id, event.teamMin));
    this.hooks.addGuardCheck('COAUTHOR_OF_EACH_CITY', async (tx, { event }) => {
      const homes = [...(await this.submissions.homesInEvent(tx, event.id)).values()];
      return homes.filter((ofOne) => citiesWithoutAuthor(event.zones, ofOne).length > 0).length;
    });
    this.hooks.onPhaseChanged((tx, change) => this.handToJury(tx, change));
    this.hooks.onPhaseChanged((tx, change) => this.voidVotes(tx, change));
  }

  /** In the transaction that opens the phase: nobody submits or withdraws between the opening and this. */
  private async handToJury(tx: WriteTx, { event, phase, to, at }: PhaseChange): Promise<void> {
    if (to !== 'OPEN' || !grantsAction(phase, 'scorecard:score')) return;
    const entries = await this.states.enterJury(tx, event.id);
    if (entries > 0) await tx.record({ type: 'EntriesHandedToJury', eventId: event.id, subjectId: phase.id, at, data: { entries } });
  }

  /** A phase that is opened again begins anew, and so does what was voted on in it. */
  private async voidVotes(tx: WriteTx, { event, phase, from, to, at }: PhaseChange): Promise<void> {
    if (from !== 'CLOSED' || to !== 'OPEN') return;
    for (const subjectId of await this.voting.voidRounds(tx, event.id, phase.id, at))
      await tx.record({ type: 'VotingVoided', eventId: event.id, subjectId, at, data: { phase: phase.key, visit: phase.visit } });
  }
}
