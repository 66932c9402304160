import 'reflect-metadata';
import { AnswerRoleInvitation, RoleInvitationStore } from '@jamboree/event-server';
import { asId, expectOk, HOUR, MINUTE, pageRequest, type UserId, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { newId } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { MentorWaitSchema } from '../persistence/mentor-wait.schema.js';
import { SlotListStore } from '../persistence/slot-list.store.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { GiveBackBooking } from './give-back-booking.use-case.js';
import { OfferAgreedTime } from './offer-agreed-time.js';
import { PassOffersOn } from './pass-offers-on.js';
import { ReleaseSlot } from './release-slot.use-case.js';
import { ReadMentoring } from './read-mentoring.js';
import { SaveMentorCard } from './save-mentor-card.use-case.js';
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
      ...{ ...command('waitForMentor'), eventId: house.eventId, wait, topic: null },
      mentorId: mentor.userId ?? asId<'User'>(''),
    });
  const waitForTopic = (viewer: Viewer, topic: string, wait = true) =>
    house.get(WaitForMentor).run(viewer, { ...command('waitForMentor'), eventId: house.eventId, mentorId: null, topic, wait });
  const knows = async (who: Viewer, ...topics: readonly string[]) =>
    expectOk(
      await house.get(SaveMentorCard).run(who, {
        ...{ ...command('saveMentorCard'), eventId: house.eventId, shown: false, about: '', languages: [] },
        ...{ topics, expectedVersion: 0 },
      }),
    );
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

  test('whoever has not answered yet is neither shown nor booked; once they have, those who wait are asked first', async () => {
    const { eventId, organiser } = house;
    const sari = await participant();
    expectOk(await waitFor(sari));
    const invitationId = await house.write(async (tx) => {
      const [id, sentAt] = [newId<'RoleInvitation'>(house.clock.now()), house.clock.now()];
      const asked = { name: 'T. (typed)', invitedBy: idOf(organiser), note: {}, sentAt, timesSent: 1, expiresAt: null, answeredAt: null };
      await house.get(RoleInvitationStore).save(tx, { id, eventId, userId: idOf(mentor), role: 'MENTOR', state: 'OPEN', ...asked });
      return id;
    });
    const page = expectOk(pageRequest(50, null));
    const theirs = { mentorId: idOf(mentor), topic: null, language: null, from: null, until: null };
    const read = house.get(ReadMentoring);
    const shownTo = async (viewer: Viewer) => ({
      open: expectOk(await read.open(viewer, eventId, theirs, page)).items.length,
      listed: expectOk(await read.mentors(viewer, eventId, page)).items.some(({ mentorId }) => mentorId === mentor.userId),
      slot: (await read.slot(viewer, slotId))?.line.mentorName ?? null,
    });
    const wish = { mentorId: idOf(mentor), reason: 'On the phone' };
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(organiser, 2, wish);

    expect(await shownTo(sari)).toEqual({ open: 0, listed: false, slot: null });
    expect(await book(sari, slotId)).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    expect(await waitFor(await participant())).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    const all = expectOk(await read.all(organiser, eventId, { mentorId: idOf(mentor), state: null }, page)).items;
    expect(all.map(({ line }) => [line.mentorName, line.unanswered])).toEqual(Array.from(all, () => ['T. (typed)', true]));
    const [use] = expectOk(await read.use(organiser, eventId, page)).items.filter(({ mentorId }) => mentorId === mentor.userId);
    expect(use).toMatchObject({ displayName: 'T. (typed)', unanswered: true, free: 2 });

    expectOk(await house.get(AnswerRoleInvitation).run(mentor, { ...command('answer'), invitationId, answer: 'ACCEPTED' }));
    await house.get(OfferAgreedTime).run(invitationId);
    expect(await keptFor(slotId)).toBe(sari.userId);
    expect(await shownTo(sari)).toMatchObject({ open: 2, listed: true });
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

  test('whoever waits for any mentor of a topic stands in one line with those who wait for this one', async () => {
    const topic = `Ökologie ${house.clock.now()}`;
    await knows(mentor, topic);
    const [forTopic, forMentor, forOther] = [await participant(), await participant(), await participant()];
    expect(await waitForTopic(forOther, 'Alchemy')).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    expectOk(await waitForTopic(forTopic, topic.toLowerCase()));
    expectOk(await waitFor(forMentor));
    expect((await house.get(ReadMentoring).mine(forTopic, house.eventId))?.awaited.map((wait) => wait.topic)).toEqual([topic]);
    const [first, second, about] = await house.offer(mentor, 3);
    expect(await Promise.all([first, second, about].map((id) => keptFor(id ?? asId(''))))).toEqual([
      forTopic.userId,
      forMentor.userId,
      'FREE',
    ]);
    // A slot about something else is not what they wait for.
    const late = await participant();
    expectOk(await waitForTopic(late, topic));
    const ulf = await house.somebody('ulf', 'MENTOR');
    await knows(ulf, topic);
    const [elsewhere = asId<'MentorSlot'>('')] = await house.offer(ulf, 1, { topics: ['Law'] });
    expect(await keptFor(elsewhere)).toBe('FREE');
    const [fitting = asId<'MentorSlot'>('')] = await house.offer(ulf, 1, { from: '12:00', until: '12:30', topics: [topic.toUpperCase()] });
    expect(await keptFor(fitting)).toBe(late.userId);
  });

  test('nobody has two offers at once, over both lines and with slots freed at the same moment; booking ends what one waited for', async () => {
    const topic = `Water ${house.clock.now()}`;
    await knows(mentor, topic);
    const holders = [await participant(), await participant()];
    const slots = await house.offer(mentor, 2);
    for (const [index, slotId] of slots.entries()) expectOk(await book(holders[index] ?? mentor, slotId));
    const viewer = await participant();
    expectOk(await waitFor(viewer));
    expectOk(await waitForTopic(viewer, topic));
    await Promise.all(slots.map((slotId, index) => giveBack(holders[index] ?? mentor, slotId)));
    const kept = await Promise.all(slots.map(keptFor));
    expect(kept.toSorted()).toEqual([viewer.userId, 'FREE'].toSorted());
    expectOk(await book(viewer, slots[kept.indexOf(viewer.userId)] ?? asId('')));
    expect((await house.get(ReadMentoring).mine(viewer, house.eventId))?.awaited).toEqual([]);
  });
});

function idOf({ userId }: Viewer): UserId {
  if (userId === null) throw new Error('A visitor has no account.');
  return userId;
}
