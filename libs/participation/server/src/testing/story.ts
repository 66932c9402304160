import { expectOk, plus, type SubmissionId, type TeamId, type TrackId, type Viewer } from '@jamboree/kernel';
import { EMPTY_CONTENT, type SubmissionContent } from '@jamboree/participation-domain';
import { command, participant, type HackathonWorld, type ParticipationHouse } from './participation-house.js';

/** A team of two with a draft that could be submitted. */
export interface TeamStory {
  readonly lead: Viewer;
  readonly member: Viewer;
  readonly teamId: TeamId;
  readonly submissionId: SubmissionId;
}

export function contentFor(trackId: TrackId | null, title = 'Arus'): SubmissionContent {
  return {
    ...EMPTY_CONTENT,
    title,
    summary: 'Warns of floods street by street.',
    answers: [
      { key: 'problem', text: 'Streets flood without warning.' },
      { key: 'solution', text: 'Sensors and a map.' },
      { key: 'adoption', text: 'The water office runs it.' },
    ],
    links: ['https://arus.example'],
    builtWith: ['leaflet'],
    trackId,
  };
}

export function moveTo({ clock }: ParticipationHouse, world: HackathonWorld, phase: string, offset = 0): void {
  clock.set(plus(world.phase(phase).opensAt, offset));
}

/** Founds a team, lets somebody join, writes a complete draft; the clock must stand in a phase that allows it, such as BUILD. */
export async function teamWithDraft(house: ParticipationHouse, world: HackathonWorld, title = 'Arus'): Promise<TeamStory> {
  const { eventId } = world;
  const lead = await participant(house, eventId);
  const member = await participant(house, eventId, 'Jonas');
  const teamId = expectOk(await house.createTeam.run(lead, { ...command('createTeam'), eventId, name: `Team ${title}`, pitch: '' }));
  await joinByLink(house, lead, teamId, member);
  const submissionId = expectOk(await house.startDraft.run(lead, { ...command('startDraft'), eventId }));
  await save(house, lead, submissionId, 0, contentFor(world.plan.tracks[0]?.id ?? null, title));
  return { lead, member, teamId, submissionId };
}

export async function joinByLink(house: ParticipationHouse, lead: Viewer, teamId: TeamId, newcomer: Viewer): Promise<void> {
  const { token } = expectOk(await house.invite.run(lead, { ...command('inviteToTeam'), teamId, maxUses: 1, days: 1 }));
  expectOk(await house.join.run(newcomer, { ...command('joinTeam'), token: token ?? '' }));
}

export async function save(
  house: ParticipationHouse,
  viewer: Viewer,
  submissionId: SubmissionId,
  expectedDraftVersion: number,
  content: SubmissionContent,
) {
  return expectOk(await house.saveDraft.run(viewer, { ...command('saveDraft'), submissionId, expectedDraftVersion, content }));
}

export function submission(submissionId: SubmissionId, expectedDraftVersion = 1) {
  return { ...command('submitSubmission'), submissionId, expectedDraftVersion };
}
