import { EventStore } from '@jamboree/event-server';
import type { Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReceiptStore, type ReceiptOnRecord } from '../persistence/receipt.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamListStore } from '../persistence/team-list.store.js';
import { Entries, permittedOn } from './entries.js';

/** A receipt with the people who hold it. */
export interface OwnReceipt extends ReceiptOnRecord {
  /** Names of those who are in the team now, the lead first. */
  readonly people: readonly string[];
}

/** The newest receipt of the viewer's own team. */
@Injectable()
export class ReadOwnReceipt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly receipts: ReceiptStore,
    private readonly teams: TeamListStore,
    private readonly clock: Clock,
  ) {}

  /** Null without a team there, and before it has submitted anything. */
  async run(viewer: Viewer, slug: string): Promise<OwnReceipt | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const facts = await this.events.bySlug(tx, slug);
      const submission = facts === null ? null : await this.submissions.ofPerson(tx, facts.event.id, userId);
      const entry = submission === null ? null : await this.entries.load(tx, viewer, submission.id);
      if (entry === null || !permittedOn(viewer, 'submission:read', entry, this.clock.now()).ok) return null;
      const { id, teamId } = entry.submission;
      const receipt = await this.receipts.latest(tx, id);
      if (receipt === null) return null;
      const members = (await this.teams.byId(tx, teamId))?.members ?? [];
      const people = members.toSorted((a, b) => Number(b.lead) - Number(a.lead)).map(({ displayName }) => displayName);
      return { ...receipt, people };
    });
  }
}
