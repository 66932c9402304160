import type { Criterion, EventFacts } from '@jamboree/event-domain';
import { NO_FIGURES, type EntryFigures, type Shortlist, type ShortlistEntry, type ShortlistLine } from '@jamboree/handover-domain';
import { PersonStore } from '@jamboree/identity-server';
import { inLocale, type Instant, type Locale, type LocalizedText, type SubmissionId, type UserId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistLineStore } from '../../persistence/shortlist-line.store.js';
import type { ShortlistWithEntries } from '../../persistence/shortlist.store.js';
import { JuryFigures } from './jury-figures.js';

/** An event's shortlist with all that an official compares by. */
export interface ShortlistDetails {
  readonly shortlist: Shortlist;
  readonly slug: string;
  readonly title: LocalizedText;
  readonly decidedByName: string | null;
  /** By rank; `trackTitle` in the reader's language, `localizedTrack` in all. */
  readonly lines: readonly (ShortlistLine & { readonly localizedTrack: LocalizedText | null })[];
  readonly criteria: readonly Criterion[];
}

export interface Sight {
  /** Submissions whose figures stay hidden. */
  readonly hidden: 'ALL' | ReadonlySet<SubmissionId>;
  readonly locale: Locale;
  readonly now: Instant;
}

/** Puts a shortlist together; who may see how much of it is the caller's matter. */
@Injectable()
export class ComposeShortlist {
  constructor(
    private readonly lines: ShortlistLineStore,
    private readonly jury: JuryFigures,
    private readonly persons: PersonStore,
  ) {}

  async run(
    tx: ReadTx,
    { event }: EventFacts,
    { shortlist, entries }: ShortlistWithEntries,
    { hidden, locale, now }: Sight,
  ): Promise<ShortlistDetails> {
    const jury = await this.jury.of(tx, event.id, now);
    const byId = new Map(entries.map((entry) => [entry.submissionId, entry]));
    const figures = ({ submissionId, figures: frozen }: ShortlistEntry): EntryFigures =>
      hidden === 'ALL' || hidden.has(submissionId) ? NO_FIGURES : (frozen ?? jury.figures.get(submissionId) ?? NO_FIGURES);
    const lines = (await this.lines.of(tx, shortlist.id)).flatMap(({ trackTitle, ...listed }) => {
      const entry = byId.get(listed.submissionId);
      if (entry === undefined) return [];
      const track = { localizedTrack: trackTitle, trackTitle: trackTitle === null ? null : inLocale(trackTitle, locale) };
      return [{ ...listed, ...track, ...figures(entry), rank: entry.rank, rationale: entry.rationale }];
    });
    const { slug, title } = event;
    return { shortlist, slug, title, decidedByName: await this.nameOf(tx, shortlist.decidedBy), lines, criteria: jury.criteria };
  }

  private async nameOf(tx: ReadTx, id: UserId | null): Promise<string | null> {
    return id === null ? null : ((await this.persons.byId(tx, id))?.displayName ?? null);
  }
}
