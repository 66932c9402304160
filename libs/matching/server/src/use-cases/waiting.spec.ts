import 'reflect-metadata';
import { asId, expectOk, HOUR, MINUTE, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { MentorWaitSchema } from '../persistence/mentor-wait.schema.js';
import { SlotListStore } from '../persistence/slot-list.store.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { GiveBackBooking } from './give-back-booking.use-case.js';
import { PassOffersOn } from './pass-offers-on.js';
import { ReleaseSlot } from './release-slot.use-case.js';
import { WaitForMentor } from './wait-for-mentor.js';

describeOnEngines('waiting for a mentor', MATCHING_DATABASE, (engine) => {
  let house: MentoringHouse;
  let mentor: Viewer;
  beforeAll(async () => {
    house = await MentoringHouse.open(engine());
  }, 60_000);
  beforeEach(async () => {
    house.moveTo('MENTORING', HOUR);
    mentor = await house.somebody('tariq', 'MENTOR');
  });
  afterAll(() => house.close());

  const participant = () => house.somebody('sari', 'PARTICIPANT');
  const waitFor = (viewer: Viewer, wait = true) =>
    house.get(WaitForMentor).run(viewer, {
      ...{ ...command('waitForMentor'), eventId: house.eventId, wait },
      mentorId: mentor.userId ?? asId<'User'>(''),
    });
  const book = (viewer: Viewer, slotId: MentorSlotId) =>
    house.get(BookSlot).run(viewer, { ...command('bookMentorSlot'), slotId, about: 'Our map' });
  const giveBack = (viewer: Viewer, slotId: MentorSlotId) =>
    house.get(GiveBackBooking).run(viewer, { ...command('giveBackMentorSlot'), slotId, reason: '' });
  const keptFor = async (slotId: MentorSlotId) => {
    const line = await house.uow.read((tx) => house.get(SlotListStore).byId(tx, slotId));
    return line?.state === 'HELD' ? line.heldBy : line?.state;
  };
  const states = async () => {
    const where = { mentorId: mentor.userId ?? asId<'User'>('') };
    return (await house.uow.read((tx) => tx.find(MentorWaitSchema, { where, order: { id: 'ASC' } }))).map(({ state }) => state);
  };
  async function taken(): Promise<{ readonly slotId: MentorSlotId; readonly holder: Viewer }> {
    const holder = await participant();
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    expectOk(await book(holder, slotId));
    return { slotId, holder };
  }

  test('freed time is offered to the first, and to the next when it is not taken in time', async () => {
    const { slotId, holder } = await taken();
    const [first, second] = [await participant(), await participant()];
    for (const viewer of [first, first, second]) expectOk(await waitFor(viewer));
    expectOk(await giveBack(holder, slotId));
    expect(await keptFor(slotId)).toBe(first.userId);
    expect(await book(second, slotId)).toMatchObject({ ok: false, error: { code: 'StateChanged' } });
    house.clock.advance(2 * HOUR + MINUTE);
    await Promise.all([house.get(PassOffersOn).run(), house.get(PassOffersOn).run()]);
    expect(await keptFor(slotId)).toBe(second.userId);
    expectOk(await book(second, slotId));
    expect(await states()).toEqual(['LAPSED', 'TAKEN']);
    expect(await house.mails('mentoring-offered')).toHaveLength(2);
  });

  test('who says no gives the place to the next at once; who left the line is not asked', async () => {
    const { slotId, holder } = await taken();
    const [first, gone, third] = [await participant(), await participant(), await participant()];
    for (const viewer of [first, gone, third]) expectOk(await waitFor(viewer));
    expectOk(await waitFor(gone, false));
    expectOk(await giveBack(holder, slotId));
    expectOk(await house.get(ReleaseSlot).run(first, { ...command('releaseMentorSlot'), slotId }));
    expect(await keptFor(slotId)).toBe(third.userId);
    expect(await states()).toEqual(['LAPSED', 'WITHDRAWN', 'OFFERED']);
  });

  test('new time goes to those who wait, each of them once, and the rest is free for all', async () => {
    const waiting = [await participant(), await participant()];
    for (const viewer of waiting) expectOk(await waitFor(viewer));
    const slots = await house.offer(mentor, 3);
    const kept = await Promise.all(slots.map(keptFor));
    expect(kept).toEqual([waiting[0]?.userId, waiting[1]?.userId, 'FREE']);
  });

  test('slots that are freed at the same moment are offered to different people, none twice', async () => {
    const holders = [await participant(), await participant(), await participant()];
    const slots = await house.offer(mentor, 3);
    for (const [index, slotId] of slots.entries()) expectOk(await book(holders[index] ?? mentor, slotId));
    const waiting = [await participant(), await participant()];
    for (const viewer of waiting) expectOk(await waitFor(viewer));
    await Promise.all(slots.map((slotId, index) => giveBack(holders[index] ?? mentor, slotId)));
    const kept = (await Promise.all(slots.map(keptFor))).sort();
    expect(kept).toEqual([...waiting.map(({ userId }) => userId), 'FREE'].sort());
    expect(await states()).toEqual(['OFFERED', 'OFFERED']);
  });
});
