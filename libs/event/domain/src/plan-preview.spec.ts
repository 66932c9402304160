import { fc, test } from '@fast-check/jest';
import { ACTIONS, plus, ROLES } from '@jamboree/kernel';
import { may } from './may.policy.js';
import { settle } from './phase-outcome.js';
import { PARTS } from './phase.js';
import { permittedAt, standIn } from './plan-preview.js';
import { GRANTABLE } from './templates/capabilities.js';
import { TEMPLATES } from './templates/templates.js';
import { during, hackathon, instants, phaseOf, plans } from './worlds.fixture.js';

const everybody = fc.constantFrom(...ROLES, ...PARTS);

test.prop([plans(), everybody, instants()])(
  'the preview says what every door will say, once the clock has written that moment down',
  (plan, role, at) => {
    const stored = settle(plan, at);
    const { viewer, resource } = standIn(stored, role);
    expect(permittedAt(plan, role, at)).toEqual(ACTIONS.filter((action) => may(viewer, action, { ...stored, resource }, at).ok));
  },
);

test.prop([everybody, instants()])('a draft is previewed as if it were published', (role, at) => {
  expect(permittedAt(hackathon('DRAFT'), role, at)).toEqual(permittedAt(hackathon(), role, at));
});

test('a team lead submits until the deadline and its grace, and not after', () => {
  const plan = hackathon();
  const { closesAt } = phaseOf(plan, 'SUBMIT');
  const submits = (at: typeof closesAt) => permittedAt(plan, 'TEAM_LEAD', at).includes('submission:submit');
  expect([plus(closesAt, -1), closesAt, during(plan, 'ELIGIBILITY')].map(submits)).toEqual([true, true, false]);
});

test('every grant of every template is one that an organiser is offered', () => {
  for (const { phases } of TEMPLATES)
    for (const { grants } of phases)
      for (const [role, actions] of Object.entries(grants))
        expect((GRANTABLE as Record<string, readonly string[]>)[role]).toEqual(expect.arrayContaining([...actions]));
});
