import { fc, test } from '@fast-check/jest';
import { asId, DAY, expectOk, plus, type Result } from '@jamboree/kernel';
import { MEMBERSHIP_CLOSES, members, PHASES, START, submissionIn } from '../testing/worlds.js';
import { foundTeam } from './found-team.decision.js';
import { invitationProblem, issueInvitation, type TeamInvitation } from './invitation.js';
import { handOverLead, joinTeam, leaveTeam, type JoinTeamFacts } from './membership.decision.js';

const now = plus(START, 1);

function invitation(overrides: Partial<TeamInvitation> = {}): TeamInvitation {
  return {
    id: asId<'TeamInvitation'>('invitation'),
    eventId: asId<'Event'>('event'),
    teamId: asId<'Team'>('team'),
    tokenHash: 'hash',
    createdBy: asId<'User'>('person-0'),
    createdAt: START,
    expiresAt: plus(START, DAY),
    maxUses: 10,
    uses: 0,
    revokedAt: null,
    inviteeId: null,
    message: null,
    declinedAt: null,
    ...overrides,
  };
}

const joining = (overrides: Partial<JoinTeamFacts> = {}): JoinTeamFacts => ({
  phases: PHASES,
  extensions: [],
  invitation: invitation(),
  ownTeam: null,
  members: 1,
  teamMax: 6,
  ...overrides,
});

const codeOf = (result: Result<unknown, { readonly code: string }>) => (result.ok ? 'OK' : result.error.code);

test.prop([fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 10 })])('a team never grows beyond its size', (count, teamMax) => {
  expect(joinTeam(joining({ members: count, teamMax }), now).ok).toBe(count < teamMax);
});

test('a seventh person is told the limit', () => {
  expect(joinTeam(joining({ members: 6 }), now)).toEqual({ ok: false, error: { code: 'TeamFull', max: 6 } });
});

test('joining needs an open membership lock, a usable link and no other team', () => {
  expect(codeOf(joinTeam(joining(), MEMBERSHIP_CLOSES))).toBe('PhaseClosed');
  expect(codeOf(joinTeam(joining({ ownTeam: { name: 'Banjir' } }), now))).toBe('AlreadyInTeam');
  expect(codeOf(joinTeam(joining({ invitation: null }), now))).toBe('InvitationInvalid');
});

test('a link ends by time, by use and by hand', () => {
  expect(invitationProblem(invitation(), now)).toBeNull();
  expect(invitationProblem(invitation({ expiresAt: now }), now)).toBe('EXPIRED');
  expect(invitationProblem(invitation({ uses: 10 }), now)).toBe('USED_UP');
  expect(invitationProblem(invitation({ revokedAt: START }), now)).toBe('REVOKED');
  expect(issueInvitation({ members: 1, teamMax: 6 }, { maxUses: 0, days: 61 }, now)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'maxUses' }, { field: 'days' }] },
  });
  expect(codeOf(issueInvitation({ members: 6, teamMax: 6 }, { maxUses: 1, days: 1 }, now))).toBe('TeamFull');
});

test.prop([fc.array(fc.oneof(fc.record({ leaves: fc.nat(5) }), fc.record({ heir: fc.nat(5) })), { maxLength: 20 })])(
  'whoever leaves and hands over, a team with people has exactly one lead',
  (steps) => {
    let team = members(6);
    for (const step of steps) {
      const facts = { phases: PHASES, extensions: [], members: team, submission: null };
      if ('leaves' in step) {
        const userId = asId<'User'>(`person-${step.leaves}`);
        if (leaveTeam(facts, userId, now).ok) team = team.filter((member) => member.userId !== userId);
      } else {
        const handed = handOverLead(facts, asId<'User'>(`person-${step.heir}`));
        if (handed.ok) team = team.map((member) => ({ ...member, lead: member.userId === handed.value.to }));
      }
      expect(team.filter(({ lead }) => lead)).toHaveLength(team.length === 0 ? 0 : 1);
    }
  },
);

test('the last one out takes an empty team along, but never an entry', () => {
  const facts = { phases: PHASES, extensions: [], members: members(1) };
  const lead = asId<'User'>('person-0');
  const version = { latestVersionId: asId<'SubmissionVersion'>('version') };
  expect(leaveTeam({ ...facts, submission: null }, lead, now)).toEqual({ ok: true, value: 'DISSOLVE' });
  expect(leaveTeam({ ...facts, submission: submissionIn('DRAFT') }, lead, now)).toEqual({ ok: true, value: 'DISSOLVE' });
  expect(leaveTeam({ ...facts, submission: { ...submissionIn('WITHDRAWN'), ...version } }, lead, now)).toEqual({
    ok: true,
    value: 'LEAVE',
  });
  expect(leaveTeam({ ...facts, submission: { ...submissionIn('SUBMITTED'), ...version } }, lead, now)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'LAST_MEMBER_OF_SUBMISSION' },
  });
});

test('nobody leaves after membership has closed, and a lead not before handing over', () => {
  const facts = { phases: PHASES, extensions: [], members: members(2), submission: null };
  expect(codeOf(leaveTeam(facts, asId<'User'>('person-1'), MEMBERSHIP_CLOSES))).toBe('PhaseClosed');
  expect(leaveTeam(facts, asId<'User'>('person-0'), now)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'LEAD_NOT_HANDED_OVER' },
  });
});

test('a team has a name; its texts are cleaned', () => {
  const founded = expectOk(
    foundTeam({ phases: PHASES, ownTeam: null }, { name: '  Arus\tJakarta ', pitch: 'We seek\r\na designer.' }, now),
  );
  expect(founded).toEqual({ name: 'Arus Jakarta', pitch: 'We seek\na designer.' });
  expect(foundTeam({ phases: PHASES, ownTeam: null }, { name: ' ', pitch: '' }, now)).toMatchObject({
    ok: false,
    error: { code: 'InvalidInput', issues: [{ field: 'name', rule: 'required' }] },
  });
  expect(codeOf(foundTeam({ phases: PHASES, ownTeam: null }, { name: 'Arus', pitch: '' }, MEMBERSHIP_CLOSES))).toBe('PhaseClosed');
});
