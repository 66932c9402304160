import { fc, test } from '@fast-check/jest';
import { asId, HOUR, plus, VISITOR, type Viewer } from '@jamboree/kernel';
import { after, DEADLINE, eventFacts, extension, GRACE_ENDS, moments } from '../testing/worlds.js';
import { permitted } from './permitted.policy.js';

const event = eventFacts();
const participant: Viewer = {
  ...VISITOR,
  userId: asId<'User'>('person-0'),
  roles: new Map([[event.event.id, new Set(['PARTICIPANT' as const])]]),
};
const lead = { teamMember: true, teamLead: true };

test.prop([after(GRACE_ENDS), moments()])('a lead who is late is told so, unless an extension covers the moment', (now, expiresAt) => {
  const answer = permitted(participant, 'submission:submit', { event, resource: lead, extensions: [extension('CONTENT', expiresAt)] }, now);
  if (now < expiresAt) expect(answer).toEqual({ ok: true, value: undefined });
  else expect(answer).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: DEADLINE } });
});

test('before it begins, the opening is told', () => {
  const answer = permitted(participant, 'submission:submit', { event, resource: lead, extensions: [] }, plus(DEADLINE, -15 * HOUR));
  expect(answer).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: null, opensAt: plus(DEADLINE, -10 * HOUR) } });
});

test.prop([moments(), fc.boolean()])('who has no part in it is refused at any time, late entry or not', (now, granted) => {
  const extensions = granted ? [extension('CONTENT', plus(now, 1))] : [];
  const member = permitted(participant, 'submission:submit', { event, resource: { teamMember: true }, extensions }, now);
  const visitor = permitted(VISITOR, 'submission:submit', { event, resource: {}, extensions }, now);
  expect(member).toMatchObject({ ok: false, error: { code: 'NotPermitted', reason: 'ROLE' } });
  expect(visitor).toMatchObject({ ok: false, error: { code: 'NotPermitted', reason: 'SIGNED_OUT' } });
});
