import { EventStore } from '@jamboree/event-server';
import { ok, VISITOR, type Instant } from '@jamboree/kernel';
import {
  copiedShare,
  shinglesOf,
  siteOf,
  sketchOf,
  spamSignals,
  wordsOf,
  type EntryTraits,
  type Shingles,
  type SubmissionContent,
  type SubmissionHint,
} from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { HintStore } from '../persistence/hint.store.js';
import { SketchStore, type EntryText } from '../persistence/sketch.store.js';
import { Entries } from './entries.js';

const AT_ONCE = 5;
const MOST_BATCHES = 400;

/** Looks at what was submitted since the last time, beside the submitting itself: whether it copies another entry, or looks like spam. */
@Injectable()
export class LookForHints {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly entries: Entries,
    private readonly sketches: SketchStore,
    private readonly hints: HintStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const looked = await this.uow.write(VISITOR, { operation: 'lookForHints', clientMutationId: null }, async (tx) => {
        const waiting = await this.sketches.notYet(tx, AT_ONCE);
        for (const entry of waiting) await this.look(tx, entry, this.clock.now());
        return ok(waiting.length);
      });
      if (!looked.ok || looked.value < AT_ONCE) return;
    }
  }

  private async look(tx: WriteTx, entry: EntryText, now: Instant): Promise<void> {
    const { submissionId, eventId, content } = entry;
    const shingles = shinglesOf(textOf(content));
    const links = linksOf(entry);
    await this.sketches.put(tx, entry, sketchOf(shingles), [...new Set(links.flatMap((link) => siteOf(link) ?? []))].filter(isShort));
    await this.hints.forget(tx, submissionId);
    const hint = { eventId, submissionId, foundAt: now, dismissedAt: null, dismissedBy: null };
    const signals = spamSignals(await this.traits(tx, entry, links));
    if (signals.length > 0) await this.hints.add(tx, { ...hint, id: newId(now), kind: 'SPAM', otherId: null, share: null, signals });
    for (const { other, share } of await this.copies(tx, entry, shingles)) {
      const copy = { kind: 'COPY', share, signals: [] } satisfies Partial<SubmissionHint>;
      await this.hints.add(tx, { ...hint, ...copy, id: newId(now), otherId: other.submissionId });
      // The other way round as well, so that it stands with either.
      await this.hints.add(tx, {
        ...hint,
        ...copy,
        id: newId(now),
        eventId: other.eventId,
        submissionId: other.submissionId,
        otherId: submissionId,
      });
    }
  }

  private async copies(tx: ReadTx, entry: EntryText, shingles: Shingles) {
    const others = await this.sketches.ofSubmissions(tx, await this.sketches.closest(tx, entry));
    return others.flatMap((other) => {
      const share = copiedShare(shingles, shinglesOf(textOf(other.content)));
      return share === null ? [] : [{ other, share }];
    });
  }

  private async traits(tx: ReadTx, entry: EntryText, links: readonly string[]): Promise<EntryTraits> {
    const { content, files, members, within } = entry;
    const words = wordsOf(textOf(content)).length;
    return {
      title: content.title,
      // An import may bring no text and no members; then there is nothing to count.
      words: within === 'IMPORT' && content.answers.length === 0 ? null : words,
      authors: members === 0 ? null : members,
      links,
      builtWith: (await this.asksWhatIsBuilt(tx, entry)) ? content.builtWith.length : null,
      files,
      video: content.videoUrl !== null,
      sharedSites: await this.sketches.sharedSites(tx, entry),
    };
  }

  private async asksWhatIsBuilt(tx: ReadTx, { eventId, formVersion }: EntryText): Promise<boolean> {
    const facts = await this.events.byId(tx, eventId);
    if (facts === null) return false;
    const { form } = await this.entries.formOf(tx, facts, formVersion);
    return form.fields.some(({ key }) => key === 'builtWith');
  }
}

/** What is compared: everything but the title, which may well be the same. */
export function textOf({ summary, answers }: SubmissionContent): string {
  return [summary, ...answers.map(({ text }) => text)].join('\n\n');
}

/** Without its own page elsewhere, under which an imported entry is known. */
function linksOf({ content, externalUrl }: EntryText): string[] {
  const written = textOf(content).match(/https?:\/\/[^\s)>\]]+/giu) ?? [];
  return [...new Set([...content.links, ...written])].filter((link) => link !== externalUrl);
}

/** As its column holds it. */
function isShort(site: string): boolean {
  return site.length <= 64;
}
