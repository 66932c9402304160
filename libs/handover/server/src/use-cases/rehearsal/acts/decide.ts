import { syntheticText } from '@jamboree/handover-domain';
import { RankingReader } from '@jamboree/judging-server';
import { phaseAt } from '@jamboree/event-domain';
import { DecideShortlist } from '../../shortlist/decide-shortlist.use-case.js';
import { DraftShortlist } from '../../shortlist/draft-shortlist.use-case.js';
import { ReleaseShortlist } from '../../shortlist/release-shortlist.use-case.js';
import { command, type Stage } from './stage.js';

const PLACES = 5;

/** The organiser writes the list and decides it; it is announced once the event shows its results. */
export async function decide(stage: Stage): Promise<void> {
  if (!stage.granted('shortlist:decide')) return;
  const { eventId } = stage.facts;
  if ((await current(stage)) === null) {
    const ranking = await stage.read((tx) => stage.use(RankingReader).ofEvent(tx, eventId, stage.facts.now));
    const best = (ranking?.rows ?? []).slice(0, PLACES);
    if (best.length === 0) return;
    const entries = best.map(({ id }, index) => ({ submissionId: id, rationale: syntheticText('en', index) }));
    await stage.once('draftShortlist', () =>
      stage.use(DraftShortlist).run(stage.organiser, { ...command('draftShortlist'), eventId, expectedVersion: null, entries }),
    );
  }
  const drafted = await current(stage);
  if (drafted?.state === 'DRAFT')
    await stage.once('decideShortlist', () =>
      stage.use(DecideShortlist).run(stage.organiser, { ...command('decideShortlist'), eventId, expectedVersion: drafted.version }),
    );
  const decided = await current(stage);
  if (decided?.state === 'DECIDED' && announcing(stage))
    await stage.once('releaseShortlist', () =>
      stage.use(ReleaseShortlist).run(stage.organiser, { ...command('releaseShortlist'), eventId, expectedVersion: decided.version }),
    );
}

function announcing({ facts }: Stage): boolean {
  return phaseAt(facts.event.phases, facts.now).some(({ leadsTo, state }) => leadsTo === 'RESULTS' && state !== 'PLANNED');
}

async function current(stage: Stage): Promise<{ readonly state: string; readonly version: number } | null> {
  const [row] = await stage.rows<{ state: string; version: number }>('SELECT "state", "version" FROM "shortlist" WHERE "event_id" = ?', [
    stage.facts.eventId,
  ]);
  return row ?? null;
}
