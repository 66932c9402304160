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
  type SubmissionHint,
} from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { HintStore } from '../persistence/hint.store.js';
import { SketchStore, type EntryText } from '../persistence/sketch.store.js';
import { WrittenTexts } from './written-texts.js';

const AT_ONCE = 5;
const MOST_BATCHES = 400;

/** Looks at what was submitted since the last time, beside the submitting itself: whether it copies another entry, or looks like spam. */
@Injectable()
export class LookForHints {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly texts: WrittenTexts,
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
    const { submissionId, eventId } = entry;
    const text = await this.texts.of(tx, entry);
    const shingles = shinglesOf(text);
    const links = linksOf(entry, text);
    await this.sketches.put(tx, entry, sketchOf(shingles), [...new Set(links.flatMap((link) => siteOf(link) ?? []))].filter(isShort));
    await this.hints.forget(tx, submissionId);
    const hint = { eventId, submissionId, foundAt: now, dismissedAt: null, dismissedBy: null };
    const signals = spamSignals(await this.traits(tx, entry, text, links));
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
    const copies: { readonly other: EntryText; readonly share: number }[] = [];
    for (const other of others) {
      const share = copiedShare(shingles, shinglesOf(await this.texts.of(tx, other)));
      if (share !== null) copies.push({ other, share });
    }
    return copies;
  }

  private async traits(tx: ReadTx, entry: EntryText, text: string, links: readonly string[]): Promise<EntryTraits> {
    const { content, files, members, within } = entry;
    const words = wordsOf(text).length;
    const asked = (await this.texts.formOf(tx, entry)).fields;
    return {
      title: content.title,
      // An import may bring no text and no members; then there is nothing to count.
      words: within === 'IMPORT' && content.answers.length === 0 ? null : words,
      authors: members === 0 ? null : members,
      links,
      builtWith: asked.some(({ key }) => key === 'builtWith') ? content.builtWith.length : null,
      files,
      video: content.videoUrl !== null,
      sharedSites: await this.sketches.sharedSites(tx, entry),
    };
  }
}

/** Without its own page elsewhere, under which an imported entry is known. */
function linksOf({ content, externalUrl }: EntryText, text: string): string[] {
  const written = text.match(/https?:\/\/[^\s)>\]]+/giu) ?? [];
  return [...new Set([...content.links, ...written])].filter((link) => link !== externalUrl);
}

/** As its column holds it. */
function isShort(site: string): boolean {
  return site.length <= 64;
}
