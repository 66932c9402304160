import { fc, test } from '@fast-check/jest';
import { asId, DAY, expectOk, plus } from '@jamboree/kernel';
import { MEMBERSHIP_CLOSES, PHASES, START } from '../testing/worlds.js';
import { invitePerson, type TeamInvitation } from '../team/invitation.js';
import { askTeam, JOIN_REQUEST_LIMITS, requestStateAt, type AskTeamFacts, type JoinRequest } from '../team/join-request.js';
import { decideOpening } from './team-opening.js';
import { decideWish } from './team-wish.js';

const now = plus(START, 1);
const me = asId<'User'>('me');
const team = (key: string) => asId<'Team'>(key);

function request(teamId: string, overrides: Partial<JoinRequest> = {}): JoinRequest {
  return {
    id: asId<'JoinRequest'>(`request-${teamId}`),
    eventId: asId<'Event'>('event'),
    teamId: team(teamId),
    userId: me,
    message: '',
    state: 'OPEN',
    createdAt: START,
    expiresAt: plus(START, DAY),
    decidedAt: null,
    decidedBy: null,
    ...overrides,
  };
}

const asking = (overrides: Partial<AskTeamFacts> = {}): AskTeamFacts => ({
  phases: PHASES,
  extensions: [],
  requests: [],
  teamId: team('a'),
  open: true,
  ownTeam: null,
  members: 1,
  teamMax: 6,
  ...overrides,
});
const answer = (facts: AskTeamFacts, at = now) => {
  const asked = askTeam(facts, '', at);
  return asked.ok ? 'OK' : asked.error.code === 'StateChanged' ? asked.error.current : asked.error.code;
};

test('a team is asked once, not after it declined, and not by somebody who asks everybody', () => {
  expect(answer(asking())).toBe('OK');
  expect(answer(asking({ requests: [request('a')] }))).toBe('ALREADY_ASKED');
  expect(answer(asking({ requests: [request('a', { state: 'DECLINED' })] }))).toBe('DECLINED_BEFORE');
  expect(answer(asking({ requests: [request('a', { state: 'WITHDRAWN' })] }))).toBe('OK');
  expect(answer(asking({ requests: Array.from({ length: 3 }, () => request('a', { state: 'WITHDRAWN' })) }))).toBe('ASKED_TOO_OFTEN');
  expect(answer(asking({ open: false }))).toBe('NOT_OPEN');
  expect(answer(asking({ members: 6 }))).toBe('TeamFull');
  expect(answer(asking({ ownTeam: { name: 'Arus' } }))).toBe('AlreadyInTeam');
  expect(answer(asking(), MEMBERSHIP_CLOSES)).toBe('PhaseClosed');
});

test.prop([fc.integer({ min: 0, max: 12 })])('at most eight requests wait; those that ran out no longer count', (open) => {
  const requests = Array.from({ length: open }, (_, n) => request(`b${n}`));
  expect(answer(asking({ requests }))).toBe(open < JOIN_REQUEST_LIMITS.open ? 'OK' : 'TOO_MANY_OPEN');
  const old = requests.map((one) => ({ ...one, expiresAt: now }));
  expect(old.map((one) => requestStateAt(one, now)).every((state) => state === 'EXPIRED')).toBe(true);
  expect(answer(asking({ requests: old }))).toBe('OK');
});

test('a person is asked who wants to be found, and not again after a no', () => {
  const facts = { members: 1, teamMax: 6, findable: true, theirTeam: null, toPeople: [], inviteeId: me };
  const invited = expectOk(invitePerson(facts, ' Join us? ', now));
  expect(invited).toEqual({ expiresAt: plus(now, 7 * DAY), maxUses: 1, message: 'Join us?' });
  const invitation: TeamInvitation = {
    ...invited,
    id: asId<'TeamInvitation'>('invitation'),
    eventId: asId<'Event'>('event'),
    teamId: team('a'),
    tokenHash: 'hash',
    createdBy: asId<'User'>('lead'),
    createdAt: now,
    uses: 0,
    revokedAt: null,
    inviteeId: me,
    declinedAt: null,
  };
  const again = (overrides: object) => {
    const asked = invitePerson({ ...facts, ...overrides }, '', now);
    return asked.ok ? 'OK' : asked.error.code === 'StateChanged' ? asked.error.current : asked.error.code;
  };
  expect(again({ toPeople: [invitation] })).toBe('ALREADY_ASKED');
  expect(again({ toPeople: [{ ...invitation, declinedAt: now }] })).toBe('DECLINED_BEFORE');
  const takenBack = { ...invitation, revokedAt: now };
  expect(again({ toPeople: [takenBack] })).toBe('OK');
  expect(again({ toPeople: [takenBack, takenBack, takenBack] })).toBe('INVITED_TOO_OFTEN');
  expect(again({ findable: false })).toBe('NOT_LOOKING');
  expect(again({ theirTeam: { name: 'Arus' } })).toBe('AlreadyInTeam');
  const others = Array.from({ length: 20 }, (_, n) => ({ ...invitation, inviteeId: asId<'User'>(`other-${n}`) }));
  expect(again({ toPeople: others })).toBe('TOO_MANY_OPEN');
});

test('a wish is said while teams form; a no is always heard', () => {
  const challenge = asId<'Challenge'>('water');
  const facts = { phases: PHASES, wish: null, challenges: [challenge] };
  const wish = { looking: true, placeMe: true, challengeIds: [challenge], note: ' hi ' };
  const said = expectOk(decideWish(facts, wish, 0, now));
  expect(said).toEqual({ ...wish, note: 'hi', version: 1 });
  expect(decideWish(facts, wish, 0, MEMBERSHIP_CLOSES)).toMatchObject({ error: { code: 'PhaseClosed' } });
  const none = { ...wish, looking: false, placeMe: false };
  expect(decideWish({ ...facts, wish: said }, none, 1, MEMBERSHIP_CLOSES)).toMatchObject({ ok: true, value: { looking: false } });
  expect(decideWish({ ...facts, wish: said }, none, 0, now)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 1 } });
  expect(decideWish({ ...facts, challenges: [] }, wish, 0, now)).toMatchObject({ error: { issues: [{ field: 'challengeIds' }] } });
});

test('each open role once, with a number that makes sense', () => {
  const facts = { opening: null, challenges: [] };
  const role = { role: 'LEGAL', count: 1, note: '' } as const;
  const content = { open: true, roles: [role, { role: 'DESIGNER', count: 2, note: ' one  for maps ' } as const], challengeIds: [] };
  expect(expectOk(decideOpening(facts, content, 0)).roles).toEqual([{ role: 'DESIGNER', count: 2, note: 'one for maps' }, role]);
  expect(decideOpening(facts, { ...content, roles: [role, { ...role, count: 0 }] }, 0)).toMatchObject({
    error: {
      issues: [
        { field: 'roles.1.count', rule: 'outOfRange' },
        { field: 'roles', rule: 'duplicate' },
      ],
    },
  });
  expect(decideOpening({ ...facts, opening: { ...content, version: 2 } }, content, 1)).toMatchObject({ error: { currentVersion: 2 } });
});
