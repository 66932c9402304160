import type { SiteContents, SiteList } from '@jamboree/event-domain';
import { AskQuestions, CatalogueStore, KeepSiteItems } from '@jamboree/event-server';
import { DAY, plus } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER, type PersonKey } from '../world/people.js';
import { SITES, type DemoSite } from '../world/site.js';

/** Somebody who takes part from the first days on. */
const ASKER: PersonKey = 'putri';
const ADDRESS = '192.0.2.1';

/** The organiser names partners and answers frequent questions; later somebody asks about a challenge. */
export function writeSite(stage: Stage, timeline: Timeline, scene: Scene): void {
  const site = SITES[scene.demo.slug];
  if (site === undefined) return;
  timeline.at(plus(scene.start, -DAY), async () => {
    for (const partner of site.partners) await save(stage, scene, 'PARTNER', partner);
    for (const entry of site.faq) await save(stage, scene, 'FAQ', entry);
    for (const start of site.starts) await enrich(stage, scene, start);
  });
  const asked = scene.during('writing', 0.4);
  if (asked !== null) timeline.at(asked, () => askAndAnswer(stage, scene, site));
}

async function save<L extends SiteList>(stage: Stage, { eventId }: Scene, list: L, content: SiteContents[L]): Promise<void> {
  const wanted = { ...command('saveSiteItem'), eventId, list, id: null, expectedVersion: null, content };
  expectDone('write the page', await stage.use(KeepSiteItems).save(stage.cast.as(ORGANISER), wanted));
}

async function enrich(stage: Stage, { eventId, tracks }: Scene, { track, contact, links }: DemoSite['starts'][number]): Promise<void> {
  const id = tracks.get(track)?.challengeId;
  const challenges = await stage.read((tx) => stage.use(CatalogueStore).challenges(tx, [eventId]));
  const challenge = challenges.find((each) => each.id === id);
  if (challenge === undefined) throw new Error(`There is no challenge of ${track}.`);
  const { title, description, office, trackId, version: expectedVersion } = challenge;
  const content = { title, description, office, contact, links, trackId };
  const wanted = { ...command('saveChallenge'), eventId, list: 'CHALLENGE' as const, id: challenge.id, expectedVersion, content };
  expectDone('tell more of a challenge', await stage.use(KeepSiteItems).save(stage.cast.as(ORGANISER), wanted));
}

async function askAndAnswer(stage: Stage, { tracks }: Scene, { questions }: DemoSite): Promise<void> {
  for (const { track, text, answer } of questions) {
    const challengeId = tracks.get(track)?.challengeId;
    if (challengeId === undefined) throw new Error(`There is no challenge of ${track}.`);
    const asking = { ...command('askQuestion'), challengeId, text };
    const questionId = expectDone('ask', await stage.use(AskQuestions).ask(stage.cast.as(ASKER), asking, ADDRESS));
    if (answer === null) continue;
    const answering = { ...command('answerQuestion'), questionId, expectedVersion: 1, answer, shared: true };
    expectDone('answer', await stage.use(AskQuestions).answer(stage.cast.as(ORGANISER), answering));
  }
}
