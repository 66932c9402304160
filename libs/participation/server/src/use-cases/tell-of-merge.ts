import type { SubmissionMergeId } from '@jamboree/participation-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import type { Entry } from './entries.js';

interface Told {
  /** Merged, or taken back. */
  readonly done: boolean;
  readonly about: SubmissionMergeId;
  readonly reason: string;
}

/** Tells both teams, each in its own words. */
@Injectable()
export class TellOfMerge {
  constructor(private readonly mails: TeamMails) {}

  async both(tx: WriteTx, { from, into }: { readonly from: Entry; readonly into: Entry }, { done, about, reason }: Told): Promise<void> {
    const sides = [
      { kind: done ? 'MERGED' : 'UNMERGED', team: from, other: into },
      { kind: done ? 'MERGED_INTO_YOURS' : 'UNMERGED_FROM_YOURS', team: into, other: from },
    ] as const;
    for (const { kind, team, other } of sides) {
      const news = { kind, about, teamName: team.teamName, otherTeam: other.teamName, personName: '', message: reason };
      await this.mails.tellTeam(tx, from.facts, team.submission.teamId, news);
    }
  }
}
