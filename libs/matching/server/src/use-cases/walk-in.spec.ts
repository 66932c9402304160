import 'reflect-metadata';
import { Roles } from '@jamboree/event-server';
import { asId, expectOk, HOUR, MINUTE, type Viewer } from '@jamboree/kernel';
import type { WalkInDeskId } from '@jamboree/matching-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { WalkInTicketSchema } from '../persistence/walk-in-ticket.schema.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { ReadMyMentoring } from './read-my-mentoring.js';
import { ReadWalkIn } from './read-walk-in.js';
import { WalkInDesks } from './walk-in-desks.js';
import { WalkInQueue } from './walk-in-queue.js';

const PAGE = { first: 50, after: null };

describeOnEngines('walk-in desks', MATCHING_DATABASE, (engine) => {
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
  const opening = (who: Viewer, minutes = 60, place = 'Room 7') =>
    house.get(WalkInDesks).open(who, { ...command('openWalkInDesk'), eventId: house.eventId, place, minutes });
  const open = async (who = mentor, minutes = 60) => expectOk(await opening(who, minutes));
  const close = (who: Viewer, deskId: WalkInDeskId) => house.get(WalkInDesks).close(who, { ...command('closeWalkInDesk'), deskId });
  const next = (who: Viewer, deskId: WalkInDeskId) => house.get(WalkInDesks).next(who, { ...command('callNextWalkIn'), deskId });
  const take = (who: Viewer, deskId: WalkInDeskId) => house.get(WalkInQueue).take(who, { ...command('takeWalkInNumber'), deskId });
  const seen = async (who: Viewer, deskId: WalkInDeskId) =>
    expectOk(await house.get(ReadWalkIn).desks(who, house.eventId, PAGE)).items.find(({ line }) => line.id === deskId);
  const queue = async (who = mentor) => expectOk(await house.get(ReadWalkIn).queue(who, house.eventId, PAGE)).items;
  const leave = async (who: Viewer, deskId: WalkInDeskId) => {
    const ticketId = (await seen(who, deskId))?.own?.ticketId ?? asId<'WalkInTicket'>('');
    return house.get(WalkInQueue).leave(who, { ...command('leaveWalkInQueue'), ticketId });
  };
  const settle = async (who: Viewer, outcome: 'DONE' | 'NO_SHOW', ticketId = asId<'WalkInTicket'>('')) =>
    house.get(WalkInDesks).settle(who, { ...command('settleWalkIn'), ticketId: (await queue())[0]?.id ?? ticketId, outcome });
  const codes = (results: readonly { ok: boolean; error?: { code: string } }[]) => results.map((one) => (one.ok ? 'OK' : one.error?.code));

  test('of twenty who take a number for one team at once, at two desks, one does', async () => {
    const elsewhere = await house.somebody('ulf', 'MENTOR');
    const desks = [await open(), await open(elsewhere)];
    const [lead, member] = [await participant(), await participant()];
    const teamId = await house.team(lead, member);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => take(index % 2 === 0 ? lead : member, desks[index % 3 === 0 ? 0 : 1] ?? asId(''))),
    );
    expect(codes(answers)).toContain('OK');
    expect(codes(answers).filter((code) => code !== 'OK' && code !== 'StateChanged')).toEqual([]);
    expect(await house.uow.read((tx) => tx.find(WalkInTicketSchema, { where: { teamId } }))).toHaveLength(1);
  });

  test('first come first called, one at a time, with a wait by how long the talks take', async () => {
    const desk = await open();
    const people = [await participant(), await participant(), await participant()] as const;
    for (const one of people) expectOk(await take(one, desk));
    expectOk(await take(people[2], desk));
    expect(await seen(people[2], desk)).toMatchObject({ own: { before: 2, called: false }, waitMinutes: 20, whole: true });
    expect(await seen(await participant(), desk)).toMatchObject({ own: null, waitMinutes: 30, whole: false });
    expectOk(await next(mentor, desk));
    expect(await seen(people[0], desk)).toMatchObject({ own: { before: 0, called: true }, waitMinutes: 0 });
    expect(codes([await next(mentor, desk)])).toEqual(['StateChanged']);
    house.clock.advance(4 * MINUTE);
    expectOk(await settle(mentor, 'DONE'));
    expect(await seen(people[2], desk)).toMatchObject({ own: { before: 1 }, waitMinutes: 4 });
    expectOk(await next(mentor, desk));
    expectOk(await settle(mentor, 'NO_SHOW'));
    expect((await queue()).map(({ personId }) => personId)).toEqual([people[2].userId]);
    expectOk(await leave(people[2], desk));
    expect(await next(mentor, desk)).toMatchObject({ ok: false, error: { current: 'EMPTY' } });
  });

  test('the desk closes by the clock: whoever waits stands nowhere any more, a talk goes on, and one can stand elsewhere', async () => {
    const desk = await open(mentor, 10);
    const [first, second] = [await participant(), await participant()];
    expectOk(await take(first, desk));
    expectOk(await take(second, desk));
    expectOk(await next(mentor, desk));
    house.clock.advance(10 * MINUTE);
    expect(await seen(second, desk)).toBeUndefined();
    expect(codes([await take(await participant(), desk), await next(mentor, desk)])).toEqual(['StateChanged', 'StateChanged']);
    expect((await queue()).map(({ personId }) => personId)).toEqual([first.userId]);
    const other = await open(await house.somebody('ulf', 'MENTOR'));
    expectOk(await take(second, other));
    expectOk(await settle(mentor, 'DONE'));
    expect(await open(mentor)).toBe(desk);
    expect(await queue()).toEqual([]);
    expect(codes([await take(second, desk)])).toEqual(['StateChanged']);
    expectOk(await leave(second, other));
    expectOk(await take(second, desk));
    expectOk(await close(mentor, desk));
    expect(await queue()).toEqual([]);
  });

  test('what concerns somebody now stands together: a number, one’s own desk, talks on either side', async () => {
    const desk = await open();
    const [viewer, other] = [await participant(), await participant()];
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    expectOk(await house.get(BookSlot).run(viewer, { ...command('bookMentorSlot'), slotId, about: 'Our map' }));
    for (const one of [other, viewer]) expectOk(await take(one, desk));
    const mine = async (who: Viewer) => {
      const desks = expectOk(await house.get(ReadMyMentoring).desks(who, PAGE)).items;
      const talks = expectOk(await house.get(ReadMyMentoring).talks(who, PAGE)).items;
      return [desks.map(({ mentoring, line: { before } }) => [mentoring, before]), talks.map(({ mentoring }) => mentoring)];
    };
    const seenBy = async () => [await mine(viewer), await mine(mentor), await mine(other), await mine(house.organiser)];
    expect(await seenBy()).toEqual([
      [[[false, 1]], [false]],
      [[[true, 0]], [true]],
      [[[false, 0]], []],
      [[], []],
    ]);
    house.moveTo('JURY_ROUND_1', HOUR);
    expect(await seenBy()).toEqual(Array(4).fill([[], []]));
  });

  test('the desk of somebody who is no mentor any more is found by nobody and takes no numbers', async () => {
    const desk = await open();
    const viewer = await participant();
    const { eventId } = house;
    const { userId } = mentor;
    if (userId === null) throw new Error('A mentor is somebody.');
    await house.write((tx) => house.get(Roles).revoke(tx, { eventId, userId, role: 'MENTOR' }, house.clock.now()));
    expect(await seen(viewer, desk)).toBeUndefined();
    expect(await take(viewer, desk)).toMatchObject({ ok: false, error: { code: 'NotFound', what: 'desk' } });
  });

  test('a desk is the mentor’s own, and only who may book stands at it', async () => {
    const desk = await open();
    const [viewer, other] = [await participant(), await house.somebody('ulf', 'MENTOR')];
    expect(codes([await opening(viewer), await opening(mentor, 5), await opening(mentor, 60, ' ')])).toEqual([
      'NotPermitted',
      'InvalidInput',
      'InvalidInput',
    ]);
    expect(codes([await close(other, desk), await next(other, desk), await take(mentor, desk)])).toEqual([
      'NotFound',
      'NotFound',
      'NotPermitted',
    ]);
    expect(codes([await take(await house.somebody('passer-by'), desk)])).toEqual(['NotPermitted']);
    expectOk(await take(viewer, desk));
    const [ticket] = await queue();
    expect(codes([await settle(other, 'DONE', ticket?.id), await leave(other, desk)])).toEqual(['NotFound', 'NotFound']);
    expect(await queue(other)).toEqual([]);
    expect(await seen(await house.somebody('passer-by'), desk)).toBeUndefined();
    house.moveTo('REGISTER', HOUR);
    expect(codes([await take(viewer, desk)])).toEqual(['PhaseClosed']);
  });
});
