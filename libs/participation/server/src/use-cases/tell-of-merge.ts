import { MINUTE, plus, type Instant } from '@jamboree/kernel';
import type { SubmissionMergeId } from '@jamboree/participation-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import type { Entry } from './entries.js';

/** How long a mail waits for a second thought. */
export const MERGE_MAIL_HELD = 10 * MINUTE;

interface Told {
  /** Merged, or taken back. */
  readonly done: boolean;
  readonly about: SubmissionMergeId;
  /** The merge whose state this one ends: itself when it is taken back, an earlier one of the same two when they are merged anew. */
  readonly ends: SubmissionMergeId | null;
  readonly reason: string;
  readonly at: Instant;
}

/**
 * Tells both teams, each in its own words, what lasts: the mails are held for a while, and one that was not sent yet and its opposite are neither. So
 * merging and taking back in turn fills no mailbox, and whoever was told of the one is told of the other.
 */
@Injectable()
export class TellOfMerge {
  constructor(private readonly mails: TeamMails) {}

  async both(
    tx: WriteTx,
    { from, into }: { readonly from: Entry; readonly into: Entry },
    { done, about, ends, reason, at }: Told,
  ): Promise<void> {
    const sides = [
      { kinds: ['MERGED', 'UNMERGED'], team: from, other: into },
      { kinds: ['MERGED_INTO_YOURS', 'UNMERGED_FROM_YOURS'], team: into, other: from },
    ] as const;
    for (const { kinds, team, other } of sides) {
      const [kind, opposite] = done ? kinds : ([kinds[1], kinds[0]] as const);
      const unaware = ends === null ? undefined : await this.mails.takeBack(tx, opposite, ends);
      const words = { teamName: team.teamName, otherTeam: other.teamName, personName: '', message: reason };
      const news = { kind, about, ...words, dueAt: plus(at, MERGE_MAIL_HELD) };
      await this.mails.tellTeam(tx, from.facts, team.submission.teamId, news, unaware);
    }
  }
}
