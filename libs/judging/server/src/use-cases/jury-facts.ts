import { EventHooks } from '@jamboree/event-server';
import { ParticipationHooks } from '@jamboree/participation-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConflictStore } from '../persistence/conflict.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import { StandingStore } from '../persistence/standing.store.js';

/** Tells the scopes below what only judging knows: how jurors stand, who has a conflict, how often a submission was reviewed. */
@Injectable()
export class JuryFacts implements OnModuleInit {
  constructor(
    private readonly events: EventHooks,
    private readonly participation: ParticipationHooks,
    private readonly standing: StandingStore,
    private readonly conflicts: ConflictStore,
    private readonly sheets: ScorecardStore,
  ) {}

  onModuleInit(): void {
    this.events.addStanding(async (tx, userId, eventIds) => {
      const work = await this.standing.work(tx, userId, eventIds);
      return new Map([...work].map(([id, { total, done }]) => [id, { assigned: total > 0, submittedOwn: total > 0 && done === total }]));
    });
    this.participation.addConflicts(async (tx, eventId, userId) => [...(await this.conflicts.ofPerson(tx, eventId, userId))]);
    this.participation.addConflicted((tx, eventId, submissionId, people) => this.conflicts.among(tx, eventId, submissionId, people));
    this.participation.addAfterTakenOut(async (tx, { eventId, submissionId, at }) => {
      // Their states stay, so that taking it back brings back exactly what was there; the audit keeps what no longer counts.
      for (const sheet of await this.sheets.finishedFor(tx, submissionId)) {
        const scores = sheet.scores.map(({ criterionId, value }) => ({ criterionId, value }));
        await tx.record({
          type: 'ScorecardSetAside',
          eventId,
          subjectId: sheet.id,
          at,
          data: { submissionId, state: sheet.state, scores },
        });
      }
    });
    this.participation.addTies('ASSIGNMENTS', (tx, submissionId) => this.standing.places(tx, submissionId));
    this.participation.addReviewCounts((tx, submissionIds) => this.standing.reviews(tx, submissionIds));
  }
}
