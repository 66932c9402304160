import { fc, test } from '@fast-check/jest';
import { asId, DAY, expectOk, HOUR, instant, MINUTE, plus, type Instant } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { guardedEndings, guardedEndingsByHand } from './end-phase.decision.js';
import { decideAdvance } from './advance-phase.decision.js';
import { phaseAt } from './phase-at.js';
import { settle } from './phase-outcome.js';
import type { Phase } from './phase.js';
import { effectsOf, isEmpty } from './plan-effects.js';
import { moveClosing, moveOpening, movePhase } from './plan-moves.js';
import { decideReplan, type PlanChange } from './replan-phases.decision.js';
import { validateSchedule } from './schedule.validation.js';
import { during, hackathon, instants, phaseOf, plans } from './worlds.fixture.js';

function change(phase: Phase, edit: Partial<PlanChange['plan']> = {}, skipped = phase.state === 'SKIPPED'): PlanChange {
  const { id, version, title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards } = phase;
  return {
    phaseId: id,
    expectedVersion: version,
    plan: { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards, ...edit },
    skipped,
  };
}

function added(name: string, edit: Partial<PlanChange['plan']> & Pick<PlanChange['plan'], 'opensAt' | 'closesAt'>): PlanChange {
  const plan = { title: { en: name }, lane: 'SIDE', graceSeconds: 0, grants: {}, leadsTo: null, guards: [], ...edit } as const;
  return { phaseId: asId(`0${name.toUpperCase()}`.padEnd(26, '0')), expectedVersion: null, plan, skipped: false };
}

const replan = (facts: EventFacts, changes: PlanChange[], now: Instant, reason = 'Floods') => decideReplan(facts, { changes, reason }, now);

test('one set of changes moves several phases at once, and says which deadlines moved', () => {
  const plan = hackathon();
  const now = during(plan, 'BUILD');
  const [submit, eligibility] = [phaseOf(plan, 'SUBMIT'), phaseOf(plan, 'ELIGIBILITY')];
  const closesAt = plus(submit.closesAt, 2 * HOUR);
  const outcome = expectOk(replan(plan, [change(submit, { closesAt }), change(eligibility, { opensAt: closesAt })], now));
  expect(phaseOf(outcome, 'SUBMIT')).toMatchObject({ closesAt, version: submit.version + 1 });
  expect(phaseOf(outcome, 'ELIGIBILITY').opensAt).toBe(closesAt);
  expect(outcome.deadlines).toEqual([{ phaseId: submit.id, oldClosesAt: submit.closesAt, newClosesAt: closesAt }]);
});

test('what would overlap is refused at the field, and nothing is kept', () => {
  const plan = hackathon();
  const submit = phaseOf(plan, 'SUBMIT');
  const late = change(submit, { closesAt: plus(submit.closesAt, 2 * HOUR) });
  expect(replan(plan, [change(phaseOf(plan, 'BUILD')), late], during(plan, 'REGISTER'))).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'phases.1.closesAt', rule: 'outOfRange', figures: { phase: 'ELIGIBILITY' } }] },
  });
});

test('an announced deadline needs a reason, a draft has announced none', () => {
  const plan = hackathon();
  const talks = phaseOf(plan, 'TALKS');
  const later = change(talks, { closesAt: plus(talks.closesAt, HOUR) });
  expect(replan(plan, [later], during(plan, 'REGISTER'), ' ')).toMatchObject({
    error: { issues: [{ field: 'reason', rule: 'required' }] },
  });
  expect(replan(hackathon('DRAFT'), [later], during(plan, 'REGISTER'), '').ok).toBe(true);
});

test('two organisers: the second learns what the first has made of it', () => {
  const plan = hackathon();
  const now = during(plan, 'REGISTER');
  const talks = phaseOf(plan, 'TALKS');
  const first = expectOk(replan(plan, [change(talks, { title: { en: 'Keynotes' } })], now));
  expect(replan(first, [change(talks, { title: { en: 'Lectures' } })], now)).toMatchObject({
    error: { code: 'VersionConflict', currentVersion: 2, theirs: { phases: [{ id: talks.id, title: { en: 'Keynotes' } }] } },
  });
});

test('what has begun keeps its beginning, and its deadline only moves back', () => {
  const plan = hackathon();
  const build = phaseOf(plan, 'BUILD');
  const now = during(plan, 'BUILD');
  expect(replan(plan, [change(build, { opensAt: plus(now, HOUR) })], now)).toMatchObject({
    error: { code: 'StateChanged', current: 'OPEN' },
  });
  expect(replan(plan, [change(build, { closesAt: plus(build.closesAt, -HOUR) })], now)).toMatchObject({
    error: { issues: [{ field: 'phases.0.closesAt', rule: 'outOfRange' }] },
  });
  expect(replan(plan, [change(phaseOf(plan, 'REGISTER'), { graceSeconds: 60 })], now)).toMatchObject({ error: { code: 'StateChanged' } });
});

test('a new phase finds its place and a key of its own', () => {
  const plan = hackathon();
  const [round2, pitch] = [phaseOf(plan, 'JURY_ROUND_2'), phaseOf(plan, 'FINAL_PITCH')];
  const rehearsal = added('Rehearsal', { lane: 'MAIN', opensAt: plus(round2.closesAt, MINUTE), closesAt: pitch.opensAt });
  const talks = added('Talks', { opensAt: pitch.opensAt, closesAt: pitch.closesAt });
  const outcome = expectOk(replan(plan, [rehearsal, talks], during(plan, 'REGISTER')));
  const keys = [...outcome.phases].sort((a, b) => a.position - b.position).map(({ key }) => key);
  expect(keys.slice(keys.indexOf('JURY_ROUND_2'), keys.indexOf('DELIBERATE'))).toEqual([
    'JURY_ROUND_2',
    'REHEARSAL',
    'FINAL_PITCH',
    'TALKS_2',
  ]);
  expect(outcome.phases.map(({ position }) => position).sort((a, b) => a - b)).toEqual(outcome.phases.map((_, index) => index));
});

test('left out for good, but in a draft it comes back', () => {
  const draft = hackathon('DRAFT');
  const now = during(draft, 'REGISTER');
  const without = expectOk(replan(draft, [change(phaseOf(draft, 'JURY_ROUND_2'), {}, true)], now));
  expect(phaseOf(without, 'JURY_ROUND_2').state).toBe('SKIPPED');
  const back = expectOk(replan(without, [change(phaseOf(without, 'JURY_ROUND_2'), {}, false)], now));
  expect(phaseOf(back, 'JURY_ROUND_2').state).toBe('PLANNED');
  const live = hackathon();
  const gone = expectOk(replan(live, [change(phaseOf(live, 'TALKS'), {}, true)], now));
  expect(replan(gone, [change(phaseOf(gone, 'TALKS'), {}, false)], now)).toMatchObject({
    error: { code: 'StateChanged', current: 'SKIPPED' },
  });
});

test('nobody is granted what no template grants, nor a say before the work is done', () => {
  const plan = hackathon();
  const now = during(plan, 'REGISTER');
  const refused = (key: string, grants: Phase['grants']) => {
    const phase = phaseOf(plan, key);
    const answer = replan(plan, [change(phase, { grants: { ...phase.grants, ...grants } })], now);
    return answer.ok || answer.error.code !== 'InvalidInput'
      ? []
      : answer.error.issues.map(({ figures }) => `${figures?.role} ${figures?.action}`);
  };
  expect(refused('TALKS', { VISITOR: ['event:manage'], PARTICIPANT: ['person:grant'] })).toEqual([
    'VISITOR event:manage',
    'PARTICIPANT person:grant',
  ]);
  expect(refused('TALKS', { ASSIGNED_JUROR: ['scorecard:score'] })).toEqual(['ASSIGNED_JUROR scorecard:score']);
  expect(refused('JURY_ROUND_1', { ASSIGNED_JUROR: [] })).toEqual(['ASSIGNED_JUROR scorecard:score']);
  expect(refused('JURY_ROUND_1', { OFFICIAL: ['ranking:read'] })).toEqual(['OFFICIAL ranking:read']);
  expect(refused('BUILD', { PERSON: ['event:join'] })).toEqual([]);
});

test('guards stand on the main line, once each, and scorecards where jurors score', () => {
  const plan = hackathon();
  const now = during(plan, 'REGISTER');
  const withGuards = (key: string, guards: Phase['guards']) => replan(plan, [change(phaseOf(plan, key), { guards })], now).ok;
  expect(withGuards('JURY_ROUND_1', [{ kind: 'SCORECARDS_COMPLETE', atLeast: 3 }])).toBe(true);
  expect(withGuards('BUILD', [{ kind: 'SCORECARDS_COMPLETE', atLeast: 3 }])).toBe(false);
  expect(withGuards('JURY_ROUND_1', [{ kind: 'SCORECARDS_COMPLETE', atLeast: 0 }])).toBe(false);
  expect(withGuards('TALKS', [{ kind: 'TEAMS_COMPLETE', atLeast: null }])).toBe(false);
  expect(
    withGuards(
      'BUILD',
      [0, 1].map(() => ({ kind: 'TEAMS_COMPLETE', atLeast: null })),
    ),
  ).toBe(false);
});

test('a guarded phase is asked when it ends by hand, not when the clock has ended it', () => {
  const plan = hackathon();
  const guards = [{ kind: 'TEAMS_COMPLETE', atLeast: null }] as const;
  const guarded = { ...plan, phases: plan.phases.map((phase) => (phase.key === 'TEAM_FORMATION' ? { ...phase, guards } : phase)) };
  const { id, version, closesAt } = phaseOf(guarded, 'KICK_OFF');
  const open = (now: Instant) => {
    const outcome = expectOk(decideAdvance(guarded, { phaseId: id, expectedVersion: version, to: 'OPEN' }, now));
    return [guardedEndings(guarded, outcome), guardedEndingsByHand(guarded, outcome, now)].map((ended) => ended.map(({ key }) => key));
  };
  expect(open(during(guarded, 'TEAM_FORMATION'))).toEqual([['TEAM_FORMATION'], ['TEAM_FORMATION']]);
  const formed = phaseOf(guarded, 'TEAM_FORMATION').closesAt;
  expect(formed).toBeLessThan(closesAt);
  expect(guardedEndingsByHand(guarded, settle(guarded, formed), formed)).toEqual([]);
});

interface Edit {
  readonly at: number;
  readonly kind: 'EDGES' | 'SKIP' | 'RESTORE' | 'ADD' | 'LANE' | 'CLOSING' | 'OPENING' | 'MOVE' | 'ALONG';
  readonly by: number;
  readonly length: number;
  readonly now: Instant;
}
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(30),
    kind: fc.constantFrom('EDGES', 'SKIP', 'RESTORE', 'ADD', 'LANE', 'CLOSING', 'OPENING', 'MOVE', 'ALONG'),
    by: fc.integer({ min: -20 * DAY, max: 20 * DAY }),
    length: fc.integer({ min: -HOUR, max: 5 * DAY }),
    now: instants(),
  }),
  { maxLength: 10 },
);

function edited(facts: EventFacts, edit: Edit): PlanChange[] {
  const phases = phaseAt(facts.phases, edit.now);
  const phase = phases[edit.at % phases.length];
  if (phase === undefined) return [];
  const opensAt = plus(phase.opensAt, edit.by);
  const all = (moved: readonly Phase[]) => moved.filter((one, index) => one !== phases[index]).map((one) => change(one));
  switch (edit.kind) {
    case 'EDGES':
      return [change(phase, { opensAt, closesAt: plus(opensAt, edit.length) })];
    case 'SKIP':
    case 'RESTORE':
      return [change(phase, {}, edit.kind === 'SKIP')];
    case 'LANE':
      return [change(phase, { lane: phase.lane === 'MAIN' ? 'SIDE' : 'MAIN', opensAt, closesAt: plus(opensAt, edit.length) })];
    case 'ADD':
      return [added(`New${phases.length}`, { lane: edit.by > 0 ? 'MAIN' : 'SIDE', opensAt, closesAt: plus(opensAt, edit.length) })];
    case 'CLOSING':
      return all(moveClosing(phases, phase.id, plus(phase.closesAt, edit.by)));
    case 'OPENING':
      return all(moveOpening(phases, phase.id, opensAt, edit.now));
    case 'MOVE':
    case 'ALONG':
      return all(movePhase(phases, phase.id, edit.by, edit.kind === 'ALONG', edit.now));
  }
}

const ahead = (phases: readonly Phase[]) => phases.filter(({ state }) => state === 'PLANNED' || state === 'OPEN' || state === 'PAUSED');

test.prop([plans(), fc.boolean(), edits])('whatever is accepted leaves the main line ordered, without overlap', (plan, draft, history) => {
  let facts: EventFacts = draft ? { ...plan, event: { ...plan.event, state: 'DRAFT', publishedAt: null } } : plan;
  for (const edit of history.sort((a, b) => a.now - b.now)) {
    const answer = replan(facts, edited(facts, edit), edit.now);
    if (answer.ok) facts = answer.value;
    if (ahead(facts.phases).length > 0) expect(validateSchedule(ahead(facts.phases))).toEqual({ ok: true });
    expect(new Set(facts.phases.map(({ position }) => position)).size).toBe(facts.phases.length);
    expect(new Set(facts.phases.map(({ key }) => key)).size).toBe(facts.phases.length);
  }
});

test.prop([
  plans(),
  fc.nat(30),
  fc.constantFrom('CLOSING', 'OPENING', 'MOVE', 'ALONG'),
  fc.integer({ min: -30 * DAY, max: 30 * DAY }),
  instants(),
])('a move on the timeline is always accepted', (plan, at, kind, by, now) => {
  const { event, phases } = settle(plan, now);
  const changes = edited({ event, phases }, { at, kind, by, length: 0, now });
  expect(replan({ event, phases }, changes, now).ok).toBe(true);
});

test.prop([plans(), instants()])('a plan that stays as it is has no effects', (plan, now) => {
  const same = effectsOf(plan, plan, now);
  expect(isEmpty(same)).toBe(true);
  expect(same).toEqual({ phases: [], windows: [], beginnings: [], gaps: [] });
});

test('the effects of a later deadline: the phase, what people can do longer, what begins later', () => {
  const plan = hackathon();
  const now = during(plan, 'BUILD');
  const submit = phaseOf(plan, 'SUBMIT');
  const phases = moveClosing(plan.phases, submit.id, plus(submit.closesAt, 2 * HOUR));
  const { windows, beginnings, gaps, ...effects } = effectsOf(plan, { ...plan, phases }, now);
  const to = instant(submit.closesAt + 2 * HOUR);
  expect(effects.phases.map(({ phaseId, effects: [effect] }) => [phaseId, effect])).toEqual([
    [submit.id, { kind: 'CLOSES', from: submit.closesAt, to }],
    [phaseOf(plan, 'ELIGIBILITY').id, { kind: 'OPENS', from: submit.closesAt, to }],
  ]);
  expect(windows).toEqual([
    { action: 'submission:edit', from: submit.closesAt, to },
    { action: 'submission:submit', from: submit.closesAt, to },
  ]);
  expect([beginnings, gaps]).toEqual([[], []]);
});
