import 'reflect-metadata';
import { EventDetails, EventStore, RemovePerson, Roles } from '@jamboree/event-server';
import { asId, expectOk, HOUR, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId, WalkInDeskId } from '@jamboree/matching-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { MentorWaitSchema } from '../persistence/mentor-wait.schema.js';
import { SlotListStore } from '../persistence/slot-list.store.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { GiveBackBooking } from './give-back-booking.use-case.js';
import { HoldSlot } from './hold-slot.use-case.js';
import { ReadMentoring } from './read-mentoring.js';
import { ReadWalkIn } from './read-walk-in.js';
import { WaitForMentor } from './wait-for-mentor.js';
import { WalkInDesks } from './walk-in-desks.js';
import { WalkInQueue } from './walk-in-queue.js';

const PAGE = { first: 50, after: null };

describeOnEngines('leaving mentoring', MATCHING_DATABASE, (engine) => {
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

  const idOf = ({ userId }: Viewer) => userId ?? asId<'User'>('');
  const participant = () => house.somebody('sari', 'PARTICIPANT');
  const book = (viewer: Viewer, slotId: MentorSlotId) =>
    house.get(BookSlot).run(viewer, { ...command('bookMentorSlot'), slotId, about: 'Our map' });
  const waitFor = (viewer: Viewer) =>
    house
      .get(WaitForMentor)
      .run(viewer, { ...command('waitForMentor'), eventId: house.eventId, mentorId: idOf(mentor), topic: null, wait: true });
  const takeNumber = (viewer: Viewer, deskId: WalkInDeskId) =>
    house.get(WalkInQueue).take(viewer, { ...command('takeWalkInNumber'), deskId });
  const openDesk = async () =>
    expectOk(
      await house.get(WalkInDesks).open(mentor, { ...command('openWalkInDesk'), eventId: house.eventId, place: 'Room 1', minutes: 60 }),
    );
  const preview = async (viewer: Viewer) =>
    (await house.get(RemovePerson).preview(house.organiser, house.eventId, idOf(viewer)))?.map(({ kind, count }) => [kind, count]);
  const remove = async (viewer: Viewer) =>
    expectOk(
      await house
        .get(RemovePerson)
        .run(house.organiser, { ...command('removePerson'), eventId: house.eventId, userId: idOf(viewer), reason: 'As they asked.' }),
    );
  const slot = (id: MentorSlotId) => house.uow.read((tx) => house.get(SlotListStore).byId(tx, id));
  const waits = async () =>
    (await house.uow.read((tx) => tx.find(MentorWaitSchema, { where: { mentorId: idOf(mentor) }, order: { id: 'ASC' } }))).map(
      ({ state }) => state,
    );
  const mailsAbout = async (template: string, viewer: Viewer) =>
    (await house.mailsTo(viewer)).filter((mail) => mail.template === template).length;

  test('who is taken out gives back talks, holds, places in lines and numbers; the time goes to whoever waits', async () => {
    const [gone, waiting] = [await participant(), await participant()];
    const [first = asId<'MentorSlot'>(''), second = asId<'MentorSlot'>('')] = await house.offer(mentor, 2);
    expectOk(await book(gone, first));
    expectOk(await house.get(HoldSlot).run(gone, { ...command('holdMentorSlot'), slotId: second }));
    expectOk(await waitFor(gone));
    expectOk(await waitFor(waiting));
    const desk = await openDesk();
    expectOk(await takeNumber(gone, desk));
    expect(await preview(gone)).toEqual([
      ['ROLES_END', 1],
      ['TALKS_GIVEN_BACK', 1],
      ['LINES_LEFT', 2],
    ]);
    await remove(gone);
    const kept = [await slot(first), await slot(second)];
    expect(kept.filter((line) => line?.heldBy === waiting.userId)).toHaveLength(1);
    expect(kept.filter((line) => line?.state === 'FREE')).toHaveLength(1);
    expect(await waits()).toEqual(['WITHDRAWN', 'OFFERED']);
    expect(expectOk(await house.get(ReadWalkIn).queue(mentor, house.eventId, PAGE)).items).toEqual([]);
    expect([await mailsAbout('mentoring-given_back', mentor), await mailsAbout('mentoring-offered', waiting)]).toEqual([1, 1]);
  });

  test('a team keeps its talks while somebody is left in it, and gives them back with the last one', async () => {
    const [lead, member] = [await participant(), await participant()];
    const teamId = await house.team(lead, member);
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    expectOk(await book(member, slotId));
    expect(await preview(member)).toEqual([
      ['ROLES_END', 1],
      ['LEAVES_TEAM', 1],
    ]);
    await remove(member);
    expect(await slot(slotId)).toMatchObject({ state: 'BOOKED', teamId });
    expect(await preview(lead)).toEqual([
      ['ROLES_END', 1],
      ['TEAM_DISSOLVED', 1],
      ['TALKS_GIVEN_BACK', 1],
    ]);
    await remove(lead);
    expect(await slot(slotId)).toMatchObject({ state: 'FREE', bookingId: null });
    expect(await mailsAbout('mentoring-given_back', mentor)).toBe(1);
  });

  test('who mentors no more takes their time along: whoever booked is told, the desk closes, nobody waits in vain', async () => {
    const [booker, waiting] = [await participant(), await participant()];
    const [first = asId<'MentorSlot'>(''), second = asId<'MentorSlot'>('')] = await house.offer(mentor, 2);
    expectOk(await book(booker, first));
    expectOk(await waitFor(waiting));
    await openDesk();
    expect(await preview(mentor)).toEqual([
      ['ROLES_END', 1],
      ['SLOTS_WITHDRAWN', 1],
      ['TALKS_CANCELLED', 1],
    ]);
    await house.write((tx) =>
      house.get(Roles).revoke(tx, { eventId: house.eventId, userId: idOf(mentor), role: 'MENTOR' }, house.clock.now()),
    );
    expect([(await slot(first))?.state, (await slot(second))?.state]).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await waits()).toEqual(['LAPSED']);
    expect(await mailsAbout('mentoring-cancelled', booker)).toBe(1);
    const talks = expectOk(await house.get(ReadMentoring).booked(booker, house.eventId, PAGE)).items;
    expect(talks.map(({ state }) => state)).toEqual(['CANCELLED']);
    const alone = await house.write(async (tx) => {
      await tx.execute(`DELETE FROM "role_grant" WHERE "role" = 'MENTOR'`);
      return house.get(EventStore).byId(tx, house.eventId);
    });
    expect(alone === null ? [] : await house.get(EventDetails).mentoringBegun([{ facts: alone, viewer: booker }])).toEqual([true]);
    await house.write((tx) => house.get(Roles).grant(tx, { ...house.grantOf(mentor), role: 'MENTOR', at: house.clock.now() }));
    expect(await house.get(ReadWalkIn).own(mentor, house.eventId)).toMatchObject({ open: false });
  });

  test('what somebody booked before joining a team stays theirs to give back', async () => {
    const viewer = await participant();
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    expectOk(await book(viewer, slotId));
    const desk = await openDesk();
    expectOk(await takeNumber(viewer, desk));
    await house.team(viewer);
    const own = expectOk(await house.get(ReadWalkIn).desks(viewer, house.eventId, PAGE)).items.find(({ line }) => line.id === desk)?.own;
    expect(own).toMatchObject({ before: 0 });
    expectOk(await house.get(GiveBackBooking).run(viewer, { ...command('giveBackMentorSlot'), slotId, reason: '' }));
  });
});
