import { fc, test } from '@fast-check/jest';
import { DAY, instant } from '@jamboree/kernel';
import { decideStrangers, strangersAllowance, type StrangersInvited } from './strangers.js';

const invited = (): fc.Arbitrary<StrangersInvited> =>
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat(DAY)).map(([count, time]) => ({ count, oldest: count === 0 ? null : instant(time) }));

test.prop([fc.nat(20), invited(), invited(), fc.nat(30)])(
  'what is taken with those before never goes beyond the most of either day; a refusal says when it helps to come again',
  (max, organiser, event, asked) => {
    const allowance = strangersAllowance(max, organiser, event);
    const decided = decideStrangers(allowance, asked);
    const fits = organiser.count + asked <= max && event.count + asked <= max;
    expect(decided.ok).toBe(fits || asked === 0);
    if (decided.ok) return;
    expect(decided.error).toMatchObject({ left: Math.max(0, max - Math.max(organiser.count, event.count)), max });
    const ends = [organiser, event].flatMap(({ oldest }) => (oldest === null ? [] : [oldest + DAY]));
    expect(decided.error.moreAt === null ? ends : ends.includes(decided.error.moreAt)).toEqual(decided.error.moreAt === null ? [] : true);
  },
);
