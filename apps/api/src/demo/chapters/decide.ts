import { DecideShortlist, DraftShortlist, IssueCertificate, ReleaseShortlist } from '@jamboree/handover-server';
import { HOUR, plus } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER } from '../world/people.js';
import { submissionOf } from './write-ideas.js';

/** Who fetches which certificate as soon as results are out. */
const FETCHED = [
  ['putri', 'PARTICIPANT'],
  ['putri', 'SHORTLISTED'],
  [ORGANISER, 'ORGANISER'],
] as const;

/** The organiser writes down what the jury chose, decides, and some days later announces everything at once. */
export function decide(stage: Stage, timeline: Timeline, scene: Scene): void {
  if (scene.demo.shortlist.length === 0) return;
  const [drafted, decided, released] = [scene.during('deciding', 0.3), scene.during('deciding', 0.8), scene.during('releasing', 0.2)];
  if (drafted === null || decided === null || released === null) return;
  timeline.at(drafted, () => draft(stage, scene));
  timeline.at(decided, async () => {
    const fix = { ...command('decideShortlist'), eventId: scene.eventId, expectedVersion: 1 };
    expectDone('decide the shortlist', await stage.use(DecideShortlist).run(stage.cast.as(ORGANISER), fix));
  });
  timeline.at(released, async () => {
    const announce = { ...command('releaseShortlist'), eventId: scene.eventId, expectedVersion: 2 };
    expectDone('release the shortlist', await stage.use(ReleaseShortlist).run(stage.cast.as(ORGANISER), announce));
  });
  timeline.at(plus(released, HOUR), async () => {
    for (const [key, kind] of FETCHED)
      expectDone('fetch a certificate', await stage.use(IssueCertificate).run(stage.cast.as(key), scene.demo.slug, kind));
  });
}

async function draft(stage: Stage, scene: Scene): Promise<void> {
  const entries = scene.demo.shortlist.map(({ team, rationale }) => ({ submissionId: submissionOf(scene, team), rationale }));
  const list = { ...command('draftShortlist'), eventId: scene.eventId, expectedVersion: null, entries };
  expectDone('draft the shortlist', await stage.use(DraftShortlist).run(stage.cast.as(ORGANISER), list));
}
