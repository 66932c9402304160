import { EventStore } from '@jamboree/event-server';
import type { Viewer } from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { ReceiptOnRecord } from '../persistence/receipt.store.js';
import { ReadSubmission } from './read-submission.js';
import { ReadTeams } from './read-teams.js';

/** A receipt with the people who hold it. */
export interface HeldReceipt extends ReceiptOnRecord {
  /** Names of those who are in the team now, the lead first. */
  readonly people: readonly string[];
}

/** The newest receipt of the viewer's own team. */
@Injectable()
export class HoldReceipt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly submissions: ReadSubmission,
    private readonly teams: ReadTeams,
  ) {}

  /** Null without a team there, and before it has submitted anything. */
  async run(viewer: Viewer, slug: string): Promise<HeldReceipt | null> {
    const facts = await this.uow.read((tx) => this.events.bySlug(tx, slug));
    const own = facts === null ? null : await this.submissions.mine(viewer, facts.event.id);
    const receipt = own === null ? null : await this.submissions.receipt(own);
    if (facts === null || receipt === null) return null;
    const members = (await this.teams.mine(viewer, facts.event.id))?.members ?? [];
    const people = members.toSorted((a, b) => Number(b.lead) - Number(a.lead)).map(({ displayName }) => displayName);
    return { ...receipt, people };
  }
}
