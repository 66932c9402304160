import 'reflect-metadata';
import { Roles } from '@jamboree/event-server';
import { asId, DAY, expectOk, HOUR, MINUTE, plus, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { violationOf } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { MentorBookingSchema } from '../persistence/mentor-booking.schema.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { CancelSlots } from './cancel-slots.use-case.js';
import { EditSlot } from './edit-slot.use-case.js';
import { GiveBackBooking } from './give-back-booking.use-case.js';
import { HoldSlot } from './hold-slot.use-case.js';
import { OfferSlots } from './offer-slots.use-case.js';
import { ReadMentoring } from './read-mentoring.js';
import { SaveMentorCard } from './save-mentor-card.use-case.js';
import { SaveMentoringPolicy } from './save-mentoring-policy.use-case.js';
import { SettleSlot } from './settle-slot.use-case.js';

const ANY = { mentorId: null, topic: null, language: null, from: null, until: null };
const PAGE = { first: 50, after: null };

describeOnEngines('mentoring', MATCHING_DATABASE, (engine) => {
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
  const hold = (viewer: Viewer, slotId: MentorSlotId) => house.get(HoldSlot).run(viewer, { ...command('holdMentorSlot'), slotId });
  const book = (viewer: Viewer, slotId: MentorSlotId, about = 'Our map is slow.') =>
    house.get(BookSlot).run(viewer, { ...command('bookMentorSlot'), slotId, about });
  const giveBack = (viewer: Viewer, slotId: MentorSlotId, reason = '') =>
    house.get(GiveBackBooking).run(viewer, { ...command('giveBackMentorSlot'), slotId, reason });
  const cancel = (viewer: Viewer, slotIds: readonly MentorSlotId[], reason = 'Ill') =>
    house.get(CancelSlots).run(viewer, { ...command('cancelMentorSlots'), slotIds, reason });
  const open = async (viewer: Viewer, filter: object = {}) =>
    expectOk(await house.get(ReadMentoring).open(viewer, house.eventId, { ...ANY, mentorId: mentor.userId, ...filter }, PAGE)).items;
  const codes = (results: readonly { ok: boolean; error?: { code: string } }[]) => results.map((one) => (one.ok ? 'OK' : one.error?.code));

  test('of twenty who want one slot at once, exactly one gets it', async () => {
    const [slot] = await house.offer(mentor, 1);
    if (slot === undefined) throw new Error('A slot was offered.');
    const people = await Promise.all(Array.from({ length: 20 }, participant));
    const answers = codes(await Promise.all(people.map((viewer) => book(viewer, slot))));
    expect(answers.filter((code) => code === 'OK')).toHaveLength(1);
    expect(answers.filter((code) => code === 'StateChanged')).toHaveLength(19);
    const bookings = await house.uow.read((tx) => tx.find(MentorBookingSchema, { where: { slotId: slot } }));
    expect(bookings).toHaveLength(1);
    expect(await house.mails('mentoring-booked')).toHaveLength(1);
  });

  test('the database itself refuses a second booking of a slot', async () => {
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    expectOk(await book(await participant(), slotId));
    const [booking] = await house.uow.read((tx) => tx.find(MentorBookingSchema, { where: { slotId } }));
    if (booking === undefined) throw new Error('It was booked.');
    const twice = house.write((tx) =>
      tx.insert(MentorBookingSchema, { ...booking, id: asId<'MentorBooking'>('01ARZ3NDEKTSV4RRFFQ69G5FAV') }),
    );
    expect(violationOf(await twice.catch((error: unknown) => error))?.kind).toBe('UNIQUE');
  });

  test('a hold keeps others away for five minutes, is the whole team’s, and can still be booked after that when nobody came', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const [lead, member, other] = [await participant(), await participant(), await participant()];
    await house.team(lead, member);
    expectOk(await hold(lead, slot));
    expect(codes([await hold(other, slot)])).toEqual(['StateChanged']);
    expect(await open(other)).toEqual([]);
    expect(await open(member)).toMatchObject([{ state: 'HELD', heldForMe: true }]);
    house.clock.advance(6 * MINUTE);
    expect(await open(other)).toMatchObject([{ state: 'FREE', heldForMe: false }]);
    expectOk(await book(member, slot));
    expect(codes([await book(other, slot)])).toEqual(['StateChanged']);
  });

  test('whoever keeps a slot lets go of the one kept before: nobody holds a whole day against the others', async () => {
    const slots = await house.offer(mentor, 5);
    const [lead, member, other] = [await participant(), await participant(), await participant()];
    await house.team(lead, member);
    for (const [index, slot] of slots.entries()) expectOk(await hold(index % 2 === 0 ? lead : member, slot));
    expect(await open(other)).toHaveLength(4);
    expectOk(await hold(other, slots[0] ?? asId('')));
    expect((await open(member)).filter(({ heldForMe }) => heldForMe)).toMatchObject([{ line: { id: slots[4] } }]);
    expectOk(await book(lead, slots[4] ?? asId('')));
  });

  test('nobody is in two places, and nobody takes everything', async () => {
    const [first = asId<'MentorSlot'>(''), second = asId<'MentorSlot'>(''), third = asId<'MentorSlot'>('')] = await house.offer(mentor, 3);
    const elsewhere = await house.somebody('ulf', 'MENTOR');
    const [same = asId<'MentorSlot'>('')] = await house.offer(elsewhere, 1);
    const viewer = await participant();
    expectOk(await book(viewer, first));
    expect(await book(viewer, same)).toMatchObject({ ok: false, error: { code: 'TimeTaken', whose: 'OWN' } });
    expect(await hold(viewer, same)).toMatchObject({ ok: false, error: { code: 'TimeTaken', whose: 'OWN' } });
    expectOk(await book(viewer, second));
    expect(await book(viewer, third)).toMatchObject({ ok: false, error: { code: 'TooManyBookings', max: 2 } });
    const policy = { ...command('saveMentoringPolicy'), eventId: house.eventId, maxOpen: 3, cancelHours: 2, expectedVersion: 0 };
    expect(codes([await house.get(SaveMentoringPolicy).run(viewer, policy)])).toEqual(['NotPermitted']);
    expectOk(await house.get(SaveMentoringPolicy).run(house.organiser, { ...policy, ...command('saveMentoringPolicy') }));
    expectOk(await book(viewer, third));
  });

  test('a mentor gives no time twice, and nobody gives another’s but an organiser', async () => {
    await house.offer(mentor, 2);
    const again = house.offering(mentor, 1);
    expect(await house.get(OfferSlots).run(mentor, again)).toMatchObject({ ok: false, error: { code: 'TimeTaken', whose: 'MENTOR' } });
    const other = await house.somebody('ulf', 'MENTOR');
    const forOther = () => ({ ...house.offering(other, 1), ...command('offerMentorSlots') });
    expect(codes([await house.get(OfferSlots).run(mentor, forOther())])).toEqual(['NotPermitted']);
    expectOk(await house.get(OfferSlots).run(house.organiser, { ...forOther(), reason: 'She asked by phone.' }));
    const nobody = await participant();
    expect(codes([await house.get(OfferSlots).run(house.organiser, house.offering(nobody, 1))])).toEqual(['NotFound']);
  });

  test('giving back frees the slot and tells the mentor, until it is too late', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const [viewer, other] = [await participant(), await participant()];
    expectOk(await book(viewer, slot));
    expect(codes([await giveBack(other, slot)])).toEqual(['NotFound']);
    expectOk(await giveBack(viewer, slot, 'Solved it.'));
    expect((await house.mails('mentoring-given_back')).filter(({ text }) => text.includes('Solved it.'))).not.toEqual([]);
    expectOk(await book(other, slot));
    const [line] = expectOk(await house.get(ReadMentoring).booked(other, house.eventId, PAGE)).items;
    house.clock.set(plus(line?.line.startsAt ?? house.clock.now(), -HOUR));
    expect(codes([await giveBack(other, slot)])).toEqual(['TooLateToCancel']);
  });

  test('booking and giving back again and again is no way to fill a mentor’s mailbox', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const [viewer, other] = [await participant(), await participant()];
    for (let time = 0; time < 5; time += 1) {
      expectOk(await book(viewer, slot));
      expectOk(await giveBack(viewer, slot));
    }
    expect(await hold(viewer, slot)).toMatchObject({ ok: false, error: { code: 'StateChanged', current: 'BOOKED_TOO_OFTEN' } });
    expect(await book(viewer, slot)).toMatchObject({ ok: false, error: { code: 'StateChanged', current: 'BOOKED_TOO_OFTEN' } });
    expectOk(await book(other, slot));
  });

  test('whoever is no mentor any more is not booked: their time is neither found nor kept', async () => {
    const slots = await house.offer(mentor, 2);
    const [slot = asId<'MentorSlot'>(''), other = asId<'MentorSlot'>('')] = slots;
    const viewer = await participant();
    expectOk(await hold(viewer, slot));
    const { eventId } = house;
    const { userId } = mentor;
    if (userId === null) throw new Error('A mentor is somebody.');
    await house.write((tx) => house.get(Roles).revoke(tx, { eventId, userId, role: 'MENTOR' }, house.clock.now()));
    expect(await open(viewer)).toEqual([]);
    expect(codes([await hold(viewer, other), await book(viewer, slot)])).toEqual(['NotFound', 'NotFound']);
  });

  test('what a mentor cancels is told to the whole team with the reason, and stays in its list', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const [lead, member] = [await participant(), await participant()];
    await house.team(lead, member);
    expectOk(await book(member, slot));
    const edit = { ...command('editMentorSlot'), slotId: slot, place: 'Room 7', topics: ['Maps'] };
    expect(codes([await house.get(EditSlot).run(lead, edit)])).toEqual(['NotPermitted']);
    expectOk(await house.get(EditSlot).run(mentor, { ...edit, ...command('editMentorSlot') }));
    expect(await house.mails('mentoring-changed')).toHaveLength(2);
    expect(codes([await cancel(lead, [slot]), await cancel(mentor, [slot], ' ')])).toEqual(['NotPermitted', 'InvalidInput']);
    expectOk(await cancel(mentor, [slot], 'Down with a cold'));
    const told = (await house.mails('mentoring-cancelled')).filter(({ text }) => text.includes('Down with a cold'));
    expect(told).toHaveLength(2);
    expect(expectOk(await house.get(ReadMentoring).booked(lead, house.eventId, PAGE)).items).toMatchObject([
      { state: 'CANCELLED', line: { bookingReason: 'Down with a cold' } },
    ]);
    expect(codes([await book(lead, slot)])).toEqual(['StateChanged']);
  });

  test('what became of a talk is said by the mentor, once it has begun', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const viewer = await participant();
    expectOk(await book(viewer, slot));
    const settle = (who: Viewer) =>
      house.get(SettleSlot).run(who, { ...command('settleMentorSlot'), slotId: slot, outcome: 'NO_SHOW' as const });
    expect(codes([await settle(mentor)])).toEqual(['StateChanged']);
    house.clock.advance(2 * DAY);
    expect(codes([await settle(viewer), await settle(mentor), await settle(mentor)])).toEqual(['NotPermitted', 'OK', 'StateChanged']);
    const [use] = expectOk(await house.get(ReadMentoring).use(house.organiser, house.eventId, { first: 100, after: null })).items.filter(
      ({ mentorId }) => mentorId === mentor.userId,
    );
    expect(use).toMatchObject({ free: 0, booked: 0, done: 0, noShows: 1, cancelled: 0 });
  });

  test('slots are found by topic and language; where they are is for those who come', async () => {
    await house.offer(mentor, 1, { topics: ['Open Data', 'Öffentlichkeit'] });
    const card = { ...command('saveMentorCard'), eventId: house.eventId, shown: false, about: 'Maps', topics: ['Maps'], languages: ['de'] };
    expectOk(await house.get(SaveMentorCard).run(mentor, { ...card, expectedVersion: 0 }));
    const viewer = await participant();
    expect(await open(viewer, { topic: 'open data' })).toHaveLength(1);
    expect(await open(viewer, { topic: 'offentlichkeit', language: 'de' })).toHaveLength(1);
    expect(await open(viewer, { topic: 'data' })).toEqual([]);
    expect(await open(viewer, { language: 'id' })).toEqual([]);
    expect(await open(viewer)).toMatchObject([{ whole: false }]);
    expect(await open(await house.somebody('passer-by'))).toEqual([]);
    const seen = async (who: Viewer) =>
      expectOk(await house.get(ReadMentoring).mentors(who, house.eventId, { first: 100, after: null })).items.map(
        ({ mentorId }) => mentorId,
      );
    expect(await seen(viewer)).toContain(mentor.userId);
    expect(await seen(await house.somebody('passer-by'))).not.toContain(mentor.userId);
  });

  test('outside the phase that allows it nobody books, and is told when it is', async () => {
    const [slot = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    const viewer = await participant();
    expect(codes([await book(mentor, slot)])).toEqual(['NotPermitted']);
    house.moveTo('REGISTER', HOUR);
    expect(await book(viewer, slot)).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: null } });
  });
});
