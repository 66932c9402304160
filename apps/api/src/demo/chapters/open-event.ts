import {
  ChallengeSchema,
  CreateEvent,
  EventStore,
  PrizeSchema,
  PublishEvent,
  Roles,
  TrackSchema,
  UpdateEvent,
} from '@jamboree/event-server';
import { DAY, plus, type Instant, type Role } from '@jamboree/kernel';
import { newId } from '@jamboree/platform-server';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER, type PersonKey } from '../world/people.js';

const OTHERS: readonly (readonly [PersonKey, Role])[] = [
  ['henning', 'ORGANISER'],
  ['ratna', 'OFFICIAL'],
  ['ulrike', 'OFFICIAL'],
];

/** The organiser creates the event from its template, writes its page, appoints people and publishes it. */
export function openEvent(stage: Stage, timeline: Timeline, scene: Scene): void {
  const { demo, now } = scene;
  const created = demo.published ? plus(scene.start, -3 * DAY) : plus(now, -2 * DAY);
  timeline.at(created, async () => {
    await create(stage, scene);
    await writePage(stage, scene);
    await addCatalogue(stage, scene, created);
    await appoint(stage, scene, created);
  });
  if (demo.published) timeline.at(plus(scene.start, -2 * DAY), () => publish(stage, scene));
}

async function create(stage: Stage, scene: Scene): Promise<void> {
  const { templateKey, title, promise, slug } = scene.demo;
  const { startsAt, timeZone, zones } = scene;
  const wanted = { ...command('createEvent'), templateKey, title, promise, startsAt, timeZone, zones, slug };
  scene.opened(expectDone(`create ${slug}`, await stage.use(CreateEvent).run(stage.cast.as(ORGANISER), wanted)));
  stage.cast.gains(ORGANISER, scene.eventId, 'ORGANISER');
}

async function writePage(stage: Stage, { eventId, demo }: Scene): Promise<void> {
  const facts = await stage.read((tx) => stage.use(EventStore).byId(tx, eventId));
  if (facts === null) throw new Error(`${demo.slug} was created and is not there.`);
  const { title, promise, teamMin, teamMax, version: expectedVersion } = facts.event;
  const page = { title, promise, description: demo.description, teamMin, teamMax, eventId, expectedVersion };
  expectDone('write the page', await stage.use(UpdateEvent).run(stage.cast.as(ORGANISER), { ...command('updateEvent'), ...page }));
}

function addCatalogue(stage: Stage, { demo, eventId, tracks }: Scene, at: Instant): Promise<void> {
  return stage.write('demoCatalogue', async (tx) => {
    for (const [position, { key, title, description, challenge }] of demo.tracks.entries()) {
      const ids = { trackId: newId<'Track'>(at), challengeId: newId<'Challenge'>(at) };
      tracks.set(key, ids);
      await tx.insert(TrackSchema, { id: ids.trackId, eventId, key, title, description, position, version: 1 });
      await tx.insert(ChallengeSchema, {
        id: ids.challengeId,
        eventId,
        trackId: ids.trackId,
        links: [],
        contact: null,
        ...challenge,
        position,
        version: 1,
      });
    }
    for (const [position, prize] of demo.prizes.entries())
      await tx.insert(PrizeSchema, { id: newId<'Prize'>(at), eventId, ...prize, position, version: 1 });
  });
}

function appoint(stage: Stage, { demo, eventId }: Scene, at: Instant): Promise<void> {
  const grantedBy = stage.cast.person(ORGANISER).id;
  const jurors = demo.jurors.map((key): readonly [PersonKey, Role] => [key, 'JUROR']);
  const mentors = demo.mentors.map(({ person }): readonly [PersonKey, Role] => [person, 'MENTOR']);
  return stage.write('demoRoles', async (tx) => {
    for (const [key, role] of [...OTHERS, ...jurors, ...mentors]) {
      await stage.use(Roles).grant(tx, { eventId, userId: stage.cast.person(key).id, role, grantedBy, at });
      stage.cast.gains(key, eventId, role);
    }
  });
}

async function publish(stage: Stage, { eventId, demo }: Scene): Promise<void> {
  const published = await stage.use(PublishEvent).run(stage.cast.as(ORGANISER), { ...command('publishEvent'), eventId });
  expectDone(`publish ${demo.slug}`, published);
}
