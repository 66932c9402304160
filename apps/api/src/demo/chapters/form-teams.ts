import { templateByKey } from '@jamboree/event-domain';
import { Apply, JoinEvent } from '@jamboree/event-server';
import { MINUTE, plus, SECTORS, type EventId } from '@jamboree/kernel';
import { CreateTeam, InviteToTeam, JoinTeam } from '@jamboree/participation-server';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import type { DemoIdea } from '../world/idea.js';
import { PARTICIPANTS, type ParticipantKey } from '../world/people.js';

/** How long it takes invited members to follow the link. */
const UNTIL_FOLLOWED = 40 * MINUTE;

/** People register one after the other, then find each other: the lead founds the team, the others follow the invitation. */
export function formTeams(stage: Stage, timeline: Timeline, scene: Scene): void {
  const { ideas } = scene.demo;
  const people = ideas.flatMap(({ members }) => members);
  for (const [index, person] of people.entries()) {
    const moment = scene.during('joining', scene.turn(index, people.length));
    if (moment !== null) timeline.at(moment, () => join(stage, scene, person));
  }
  for (const [index, idea] of ideas.entries()) formTeam(stage, timeline, scene, idea, scene.turn(index, ideas.length));
}

function formTeam(stage: Stage, timeline: Timeline, scene: Scene, idea: DemoIdea, share: number): void {
  const founded = scene.during('teaming', share);
  if (founded === null) return;
  const [lead, ...others] = idea.members;
  let invitation = '';
  timeline.at(founded, async () => {
    invitation = await found(stage, scene, idea, lead);
  });
  for (const member of others) {
    timeline.at(plus(founded, UNTIL_FOLLOWED), async () => {
      const joined = await stage.use(JoinTeam).run(stage.cast.as(member), { ...command('joinTeam'), token: invitation });
      expectDone(`${member} joins ${idea.team}`, joined);
    });
  }
}

export async function join(stage: Stage, { eventId, demo }: Scene, person: ParticipantKey): Promise<void> {
  const applies = (templateByKey(demo.templateKey)?.registration ?? null) !== null;
  if (applies) await apply(stage, eventId, person);
  else
    expectDone(`${person} joins ${demo.slug}`, await stage.use(JoinEvent).run(stage.cast.as(person), { ...command('joinEvent'), eventId }));
  stage.cast.gains(person, eventId, 'PARTICIPANT');
}

/** Everybody fits: the sectors come in turn. */
async function apply(stage: Stage, eventId: EventId, person: ParticipantKey): Promise<void> {
  const { city } = PARTICIPANTS[person];
  const sector = SECTORS[Object.keys(PARTICIPANTS).indexOf(person) % SECTORS.length] ?? 'OTHER';
  const applied = await stage
    .use(Apply)
    .run(stage.cast.as(person), { ...command('apply'), eventId, city, sector, answers: [], keepInProfile: false });
  expectDone(`${person} applies`, applied);
}

/** Gives the invitation's token. */
async function found(stage: Stage, { eventId }: Scene, { team, pitch, members }: DemoIdea, lead: ParticipantKey): Promise<string> {
  const viewer = stage.cast.as(lead);
  const teamId = expectDone(
    `found ${team}`,
    await stage.use(CreateTeam).run(viewer, { ...command('createTeam'), eventId, name: team, pitch }),
  );
  const invite = { ...command('inviteToTeam'), teamId, maxUses: members.length, days: 7 };
  const { token } = expectDone(`invite to ${team}`, await stage.use(InviteToTeam).run(viewer, invite));
  return token ?? '';
}
