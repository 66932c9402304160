import type { PersonProfileInput } from '@jamboree/identity-domain';
import { SavePersonProfile } from '@jamboree/identity-server';
import { ReadTeams, SetTeamOpening, SetTeamWish } from '@jamboree/participation-server';
import type { ChallengeId } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import type { DemoOpening, DemoProfile, DemoSeeker } from '../world/demo-seeker.js';
import { join } from './form-teams.js';

/** While teams work, some people are still without one; some teams have a place for them. */
export function lookForTeams(stage: Stage, timeline: Timeline, scene: Scene): void {
  const { profiles, seekers, openings } = scene.demo;
  for (const [index, profile] of profiles.entries()) {
    const told = scene.during('writing', scene.turn(index, profiles.length) / 2);
    if (told !== null) timeline.at(told, () => tell(stage, profile));
  }
  for (const [index, seeker] of seekers.entries()) {
    const joined = scene.during('joining', scene.turn(index, seekers.length));
    const looking = scene.during('writing', scene.turn(index, seekers.length) / 2);
    if (joined !== null) timeline.at(joined, () => join(stage, scene, seeker.person));
    if (looking !== null) timeline.at(looking, () => look(stage, scene, seeker));
  }
  for (const [index, opening] of openings.entries()) {
    const opened = scene.during('writing', scene.turn(index, openings.length) / 2);
    if (opened !== null) timeline.at(opened, () => open(stage, scene, opening));
  }
}

async function tell(stage: Stage, told: DemoProfile): Promise<void> {
  const { person, offers, seeks, skills, languages, sector, hours, about } = told;
  const wishes = { offers: { roles: offers, text: '' }, seeks: { roles: seeks, text: '' } };
  const profile: PersonProfileInput = { ...wishes, skills, languages, sector, hours, about, visibility: [], inFinder: true };
  const save = { ...command('saveMyProfile'), ...profile, expectedVersion: 0 };
  expectDone(`${person} tells about themselves`, await stage.use(SavePersonProfile).run(stage.cast.as(person), save));
}

async function look(stage: Stage, scene: Scene, seeker: DemoSeeker): Promise<void> {
  await tell(stage, seeker);
  const { person, tracks, note, placeMe } = seeker;
  const wish = { eventId: scene.eventId, looking: true, placeMe, challengeIds: challengesOf(scene, tracks), note };
  const set = await stage.use(SetTeamWish).run(stage.cast.as(person), { ...command('setTeamWish'), ...wish, expectedVersion: 0 });
  expectDone(`${person} looks for a team`, set);
}

async function open(stage: Stage, scene: Scene, { team, roles, tracks }: DemoOpening): Promise<void> {
  const lead = scene.demo.ideas.find((idea) => idea.team === team)?.members[0];
  if (lead === undefined) throw new Error(`There is no team ${team} in ${scene.demo.slug}.`);
  const viewer = stage.cast.as(lead);
  const own = await stage.use(ReadTeams).mine(viewer, scene.eventId);
  if (own === null) throw new Error(`${team} has not been founded yet.`);
  const opening = { teamId: own.id, open: true, roles, challengeIds: challengesOf(scene, tracks), expectedVersion: 0 };
  expectDone(`${team} looks for people`, await stage.use(SetTeamOpening).run(viewer, { ...command('setTeamOpening'), ...opening }));
}

function challengesOf(scene: Scene, tracks: readonly string[]): ChallengeId[] {
  return tracks.flatMap((key) => scene.tracks.get(key)?.challengeId ?? []);
}
