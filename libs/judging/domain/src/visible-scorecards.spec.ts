import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { SCORECARD_STATES } from './scorecard.js';
import { visibleScorecards } from './visible-scorecards.js';

const states = fc.constantFrom(...SCORECARD_STATES);
const sheets = fc
  .array(states, { maxLength: 8 })
  .map((all) =>
    all.map((state, index) => ({ id: asId<'Scorecard'>(`01H000000${index}${'ZYXWVUTS'.charAt(index)}AAAAAAAAAAAAAAA`), state })),
  );
const OWN = asId<'Scorecard'>('01H0000000MAAAAAAAAAAAAAAA');

test.prop([states, sheets, fc.boolean()])(
  "nobody sees others' sheets before submitting the own one, or unless the phase shows them",
  (state, others, shown) => {
    const visible = visibleScorecards({ id: OWN, state }, others, shown);
    if (!shown || (state !== 'SUBMITTED' && state !== 'LOCKED')) expect(visible).toEqual([]);
    else expect(visible.length).toBe(others.filter((other) => other.state === 'SUBMITTED' || other.state === 'LOCKED').length);
  },
);

test.prop([sheets])('the order does not follow the order in which jurors were assigned', (others) => {
  const submitted = others.map((other) => ({ ...other, state: 'SUBMITTED' as const }));
  const visible = visibleScorecards({ id: OWN, state: 'SUBMITTED' }, submitted, true);
  expect(visible).toEqual([...submitted].reverse());
});

test('the own sheet is not among the others', () => {
  const own = { id: OWN, state: 'SUBMITTED' as const };
  expect(visibleScorecards(own, [own], true)).toEqual([]);
});
