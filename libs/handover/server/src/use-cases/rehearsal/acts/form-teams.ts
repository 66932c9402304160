import { cityByCity, groupInTeams } from '@jamboree/handover-domain';
import { CreateTeam, InviteToTeam, JoinTeam } from '@jamboree/participation-server';
import { ok, type TeamId, type UserId } from '@jamboree/kernel';
import { command, type Actor, type Stage } from './stage.js';

/** Who registered late makes a team of their own; while some are missing, only as many teams form as there are people for. */
const DAYS = 7;

const NAMES = ['Arus', 'Spree', 'Kanal', 'Ciliwung', 'Havel', 'Pesisir', 'Kiez', 'Kampung', 'Brücke', 'Jembatan', 'Ufer', 'Taman'] as const;

/** Leads found teams, mixed by city where the event asks for an author of each, and the others follow their links. Every fifth link is followed by one person more than it was made for. */
export async function formTeams(stage: Stage): Promise<void> {
  if (!stage.granted('team:create') || !stage.granted('team:join')) return;
  const { event } = stage.facts.event;
  const placed = await stage.rows<{ userId: UserId }>('SELECT "user_id" AS "userId" FROM "team_member" WHERE "event_id" = ?', [event.id]);
  const [{ teams: before } = { teams: 0 }] = await stage.rows<{ teams: number }>(
    'SELECT COUNT(*) AS "teams" FROM "team" WHERE "event_id" = ?',
    [event.id],
  );
  const taken = new Set(placed.map(({ userId }) => userId));
  const free = stage.withRole('PARTICIPANT').filter(({ id, person }) => person !== null && !taken.has(id));
  const { coauthorOfEachCity, teamMin, teamMax, zones } = event;
  const size = { teamMin: coauthorOfEachCity ? Math.max(teamMin, zones.length) : teamMin, teamMax };
  const people = coauthorOfEachCity ? cityByCity(free, ({ city }) => city) : free;
  const groups = groupInTeams(people, size, stage.facts.seed + Number(before));
  const founded = await stage.each('createTeam', [...groups.entries()], async ([index, members]) => {
    const [lead] = members;
    if (lead === undefined) throw new Error('A group without anybody.');
    const number = Number(before) + index;
    const name = `${NAMES[number % NAMES.length] ?? 'Team'} ${number + 1}`;
    const team = { ...command('createTeam'), eventId: event.id, name, pitch: '' };
    const created = await stage.use(CreateTeam).run(stage.as(lead), team);
    return created.ok ? ok({ teamId: created.value, lead, members: members.slice(1), number }) : created;
  });
  const links = await stage.each('inviteToTeam', founded, (team) => invite(stage, team));
  const followers = links.flatMap(({ token, members }) => members.map((member) => ({ member, token })));
  await stage.each('joinTeam', followers, ({ member, token }) => follow(stage, member, token));
  const last = people.at(-1);
  const pushed = links.filter(({ number }) => number % 5 === 4);
  if (last !== undefined && groups.flat().every(({ id }) => id !== last.id))
    await stage.each('joinTeam', pushed.slice(0, 1), ({ token }) => follow(stage, last, token));
}

async function invite(
  stage: Stage,
  team: { readonly teamId: TeamId; readonly lead: Actor; readonly members: readonly Actor[]; readonly number: number },
) {
  const maxUses = Math.max(1, team.members.length);
  const issued = await stage
    .use(InviteToTeam)
    .run(stage.as(team.lead), { ...command('inviteToTeam'), teamId: team.teamId, maxUses, days: DAYS });
  return issued.ok ? ok({ token: issued.value.token ?? '', members: team.members, number: team.number }) : issued;
}

function follow(stage: Stage, member: Actor, token: string) {
  return stage.use(JoinTeam).run(stage.as(member), { ...command('joinTeam'), token });
}
