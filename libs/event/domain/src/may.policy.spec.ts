import { fc, test } from '@fast-check/jest';
import { ACTIONS, asId, DAY, plus, ROLES, VISITOR, type Action, type Instant, type Role, type Viewer } from '@jamboree/kernel';
import type { EventState } from './event.js';
import { may, mayOnInstance, withRole, type ResourceFacts } from './may.policy.js';
import { graceEndsAt } from './phase.js';
import { phaseAt, isWritable } from './phase-at.js';
import { ALLOWED_AFTER_THE_END, STANDING_GRANTS } from './standing-grants.js';
import { during, hackathon, instants, phaseOf, plans, someone } from './worlds.fixture.js';

const actions = fc.constantFrom(...ACTIONS);
const roles = fc.subarray([...ROLES]);
const resources: fc.Arbitrary<ResourceFacts> = fc.record(
  {
    teamMember: fc.boolean(),
    teamLead: fc.boolean(),
    supports: fc.boolean(),
    assigned: fc.boolean(),
    submittedOwn: fc.boolean(),
    conflict: fc.boolean(),
    released: fc.boolean(),
    forbiddenByState: fc.boolean(),
  },
  { requiredKeys: [] },
);
const plan = hackathon();
const allowed = (viewer: Viewer, action: Action, phase: string, resource: ResourceFacts = {}) =>
  may(viewer, action, { ...plan, resource }, during(plan, phase)).ok;
const refusal = (viewer: Viewer, action: Action, phase: string, resource: ResourceFacts = {}) => {
  const answer = may(viewer, action, { ...plan, resource }, during(plan, phase));
  return answer.ok ? 'ALLOWED' : answer.error.reason;
};

test.prop([plans(), actions, instants(), resources])(
  'an administrator is a person like any other in an event',
  (world, action, now, resource) => {
    const person: Viewer = { ...VISITOR, userId: asId('0ADMIN'.padEnd(26, '0')) };
    const asAdministrator = may({ ...person, administrator: true }, action, { ...world, resource }, now);
    expect(asAdministrator).toEqual(may(person, action, { ...world, resource }, now));
  },
);

test.prop([plans(), actions, roles, instants(), resources])(
  'roles of another event count for nothing',
  (world, action, held, now, resource) => {
    const elsewhere: Viewer = { ...someone(world), roles: new Map([[asId<'Event'>('0OTHER'.padEnd(26, '0')), new Set(held)]]) };
    expect(may(elsewhere, action, { ...world, resource }, now)).toEqual(may(someone(world), action, { ...world, resource }, now));
  },
);

test.prop([plans(), actions, roles, instants(), resources])(
  'without a standing grant, only an open phase permits, or the last one when all are over',
  (world, action, held, now, resource) => {
    fc.pre(!Object.values(STANDING_GRANTS).some((standing) => standing.includes(action)));
    const phases = phaseAt(world.phases, now);
    const over = phases.every((phase) => phase.state === 'CLOSED' || phase.state === 'SKIPPED');
    const open = over && ALLOWED_AFTER_THE_END.has(action) ? phases : phases.filter((phase) => isWritable(phase.state));
    const granted = open.some((phase) => Object.values(phase.grants).some((permitted) => permitted.includes(action)));
    if (may(someone(world, ...held), action, { ...world, resource }, now).ok) expect(granted).toBe(true);
  },
);

test.prop([plans(), actions, roles, instants(), resources])(
  'a paused event permits nothing that a phase grants',
  (world, action, held, now, resource) => {
    fc.pre(!Object.values(STANDING_GRANTS).some((standing) => standing.includes(action)));
    const paused = { ...world, phases: world.phases.map((phase) => ({ ...phase, state: 'PAUSED' as const })) };
    fc.pre(paused.phases.some((phase) => now < graceEndsAt(phase))); // a pause that outlasts the grace has closed the phase
    expect(may(someone(world, ...held), action, { ...paused, resource }, now).ok).toBe(false);
  },
);

test.prop([plans(), actions, roles, instants(), resources])('a state that forbids, forbids', (world, action, held, now, resource) => {
  expect(may(someone(world, ...held), action, { ...world, resource: { ...resource, forbiddenByState: true } }, now).ok).toBe(false);
});

test.prop([plans(), roles, instants(), resources])(
  'a juror with an own sheet to submit sees no other before release',
  (world, held, now, resource) => {
    const waiting = { ...resource, assigned: true, submittedOwn: false, released: false };
    const viewer = someone(world, 'JUROR', ...held);
    expect(may(viewer, 'scorecard:read-others', { ...world, resource: waiting }, now).ok).toBe(false);
    expect(may(viewer, 'ranking:read', { ...world, resource: waiting }, now).ok).toBe(false);
  },
);

test.prop([plans(), instants(), fc.constantFrom<Role>('ORGANISER', 'OFFICIAL', 'JUROR', 'CHIEF_JUROR', 'MENTOR'), resources])(
  'who has a conflict of interest reads and scores nothing there before release',
  (world, now, role, resource) => {
    const facts = { ...world, resource: { ...resource, conflict: true, released: false } };
    for (const action of ['submission:read', 'scorecard:score', 'scorecard:read-others', 'ranking:read', 'jury:manage'] as const)
      expect(may(someone(world, role), action, facts, now).ok).toBe(false);
  },
);

test.prop([actions, instants(), resources])('a draft shows itself to nobody outside', (action, now, resource) => {
  const draft = hackathon('DRAFT');
  expect(may(someone(draft), action, { ...draft, resource }, now).ok).toBe(false);
  expect(may(VISITOR, action, { ...draft, resource }, now).ok).toBe(false);
});

test.prop([actions, roles, instants(), resources])('nothing is written in an event that was called off', (action, held, now, resource) => {
  const off = { ...plan, event: { ...plan.event, state: 'CANCELLED' as const }, resource };
  const read = action.endsWith(':read') || ['event:export', 'scorecard:read-others', 'shortlist:export'].includes(action);
  if (may(someone(plan, ...held), action, off, now).ok) expect(read).toBe(true);
});

describe('the end of an event', () => {
  const adopt = phaseOf(plan, 'ADOPT');
  const official = someone(plan, 'OFFICIAL');
  const at = (state: EventState, action: Action, now: Instant) =>
    may(official, action, { ...plan, event: { ...plan.event, state } }, now).ok;

  test.each(['shortlist:read', 'shortlist:export', 'submission:read', 'ranking:read'] as const)(
    'officials keep %s when the last phase is over, and in the archive',
    (action) => {
      for (const now of [during(plan, 'ADOPT'), adopt.closesAt, plus(adopt.closesAt, 1000 * DAY)]) {
        expect(at('FOLLOW_UP', action, now)).toBe(true);
        expect(at('ARCHIVED', action, now)).toBe(true);
      }
    },
  );

  test('nothing is decided any more, and what was called off shows no more than before', () => {
    const organiser = someone(plan, 'ORGANISER');
    expect(may(organiser, 'shortlist:decide', plan, adopt.closesAt).ok).toBe(false);
    expect(at('CANCELLED', 'shortlist:export', adopt.closesAt)).toBe(false);
  });
});

describe('the table of grants', () => {
  const lead: ResourceFacts = { teamMember: true, teamLead: true };
  const member: ResourceFacts = { teamMember: true };
  const assigned: ResourceFacts = { assigned: true };
  const scored: ResourceFacts = { assigned: true, submittedOwn: true };
  const participant = someone(plan, 'PARTICIPANT');
  const organiser = someone(plan, 'ORGANISER');
  const official = someone(plan, 'OFFICIAL');
  const juror = someone(plan, 'JUROR');

  test('registration: signed-in people join, others are asked to sign in', () => {
    expect(allowed(someone(plan), 'event:join', 'REGISTER')).toBe(true);
    expect(refusal(VISITOR, 'event:join', 'REGISTER')).toBe('SIGNED_OUT');
    expect(refusal(someone(plan), 'event:join', 'JURY_ROUND_1')).toBe('PHASE');
    expect(allowed(VISITOR, 'event:read', 'REGISTER')).toBe(true);
  });

  test('content and membership are separate locks', () => {
    expect(allowed(participant, 'team:join', 'BUILD')).toBe(true);
    expect(refusal(participant, 'team:join', 'SUBMIT')).toBe('PHASE');
    expect(allowed(participant, 'submission:edit', 'SUBMIT', member)).toBe(true);
    expect(refusal(participant, 'submission:edit', 'ELIGIBILITY', member)).toBe('PHASE');
    expect(allowed(participant, 'team:lead', 'SUBMIT', lead)).toBe(true);
  });

  test('the lead submits, members edit, strangers neither', () => {
    expect(allowed(participant, 'submission:submit', 'SUBMIT', lead)).toBe(true);
    expect(refusal(participant, 'submission:submit', 'SUBMIT', member)).toBe('ROLE');
    expect(refusal(participant, 'submission:edit', 'SUBMIT')).toBe('ROLE');
    expect(refusal(organiser, 'submission:submit', 'SUBMIT')).toBe('ROLE');
    expect(allowed(participant, 'submission:withdraw', 'ELIGIBILITY', lead)).toBe(true);
    expect(refusal(participant, 'submission:withdraw', 'JURY_ROUND_1', lead)).toBe('PHASE');
  });

  test('an extension opens the closed phase for that team and for nobody else', () => {
    const late = { ...lead, extension: { expiresAt: phaseOf(plan, 'JURY_ROUND_1').opensAt } };
    expect(allowed(participant, 'submission:submit', 'ELIGIBILITY', late)).toBe(true);
    expect(refusal(participant, 'submission:submit', 'JURY_ROUND_1', late)).toBe('PHASE');
    expect(refusal(participant, 'submission:submit', 'ELIGIBILITY', { ...late, teamLead: false })).toBe('ROLE');
  });

  test('jurors score what is assigned to them while their phase is open', () => {
    expect(allowed(juror, 'scorecard:score', 'JURY_ROUND_1', assigned)).toBe(true);
    expect(allowed(juror, 'submission:read', 'JURY_ROUND_1', assigned)).toBe(true);
    expect(refusal(juror, 'scorecard:score', 'JURY_ROUND_1')).toBe('ROLE');
    expect(refusal(juror, 'scorecard:score', 'DELIBERATE', assigned)).toBe('PHASE');
    expect(refusal(juror, 'submission:read', 'BUILD', assigned)).toBe('PHASE');
    expect(refusal(juror, 'scorecard:score', 'JURY_ROUND_1', { ...assigned, conflict: true })).toBe('CONFLICT_OF_INTEREST');
    expect(allowed(juror, 'conflict:declare', 'ELIGIBILITY', { conflict: true })).toBe(true);
  });

  test('the phase says who sees the scores of others', () => {
    expect(refusal(juror, 'scorecard:read-others', 'JURY_ROUND_1', scored)).toBe('PHASE');
    expect(allowed(juror, 'scorecard:read-others', 'DELIBERATE', scored)).toBe(true);
    expect(refusal(juror, 'scorecard:read-others', 'DELIBERATE', assigned)).toBe('STATE');
    expect(refusal(organiser, 'ranking:read', 'JURY_ROUND_1')).toBe('PHASE');
    expect(allowed(organiser, 'ranking:read', 'DELIBERATE')).toBe(true);
    expect(refusal(organiser, 'scorecard:read-others', 'DELIBERATE', { conflict: true })).toBe('CONFLICT_OF_INTEREST');
  });

  test('officials read from the deliberation on, organisers always, the public after release', () => {
    expect(refusal(official, 'submission:read', 'JURY_ROUND_1')).toBe('PHASE');
    expect(allowed(official, 'submission:read', 'DELIBERATE')).toBe(true);
    expect(allowed(official, 'shortlist:export', 'ADOPT')).toBe(true);
    expect(refusal(official, 'shortlist:decide', 'DELIBERATE')).toBe('ROLE');
    expect(allowed(organiser, 'submission:read', 'BUILD')).toBe(true);
    expect(allowed(organiser, 'shortlist:decide', 'DELIBERATE')).toBe(true);
    expect(refusal(VISITOR, 'submission:read', 'RESULTS')).toBe('SIGNED_OUT');
    expect(allowed(VISITOR, 'submission:read', 'RESULTS', { released: true })).toBe(true);
    expect(allowed(VISITOR, 'ranking:read', 'RESULTS', { released: true })).toBe(true);
  });

  test('a team reads its own and, once released, what the jury said', () => {
    expect(allowed(participant, 'submission:read', 'JURY_ROUND_1', member)).toBe(true);
    expect(refusal(participant, 'scorecard:read-others', 'RESULTS', member)).toBe('ROLE');
    expect(allowed(participant, 'scorecard:read-others', 'RESULTS', { ...member, released: true })).toBe(true);
  });
});

test('a role granted a moment ago counts', () => {
  const newcomer = withRole(someone(plan), plan.event.id, 'PARTICIPANT');
  expect(allowed(newcomer, 'team:create', 'REGISTER')).toBe(true);
});

test('outside events: oneself, a new event, and the instance for administrators', () => {
  const person = someone(plan);
  expect(mayOnInstance(person, 'event:create').ok).toBe(true);
  expect(mayOnInstance(VISITOR, 'event:create')).toMatchObject({ ok: false, error: { reason: 'SIGNED_OUT' } });
  expect(mayOnInstance(person, 'instance:administer')).toMatchObject({ ok: false, error: { reason: 'ROLE' } });
  expect(mayOnInstance({ ...person, administrator: true }, 'instance:administer').ok).toBe(true);
  expect(mayOnInstance({ ...person, administrator: true }, 'ranking:read').ok).toBe(false);
});
