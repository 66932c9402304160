import 'reflect-metadata';
import { asId, DAY, expectOk, HOUR, MINUTE, plus, type SubmissionId, type TeamId, type UserId, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { EMPTY_CONTENT } from '@jamboree/participation-domain';
import { LeaveTeam, ParticipationHooks, ReadSubmission, SaveDraft, StartDraft } from '@jamboree/participation-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { SlotListStore } from '../persistence/slot-list.store.js';
import { WalkInStore } from '../persistence/walk-in.store.js';
import { MATCHING_DATABASE } from '../testing/matching-database.js';
import { command, MentoringHouse } from '../testing/mentoring-house.js';
import { BookSlot } from './book-slot.use-case.js';
import { CancelSlots } from './cancel-slots.use-case.js';
import { DraftComments } from './draft-comments.js';
import { RemindOfTalks } from './remind-of-talks.js';
import { SettleSlot } from './settle-slot.use-case.js';
import { TalkCalendar } from './talk-calendar.js';
import { WalkInDesks } from './walk-in-desks.js';
import { WalkInQueue } from './walk-in-queue.js';

const PAGE = { first: 50, after: null };

describeOnEngines('advising a team', MATCHING_DATABASE, (engine) => {
  let house: MentoringHouse;
  let mentor: Viewer;
  let lead: Viewer;
  let member: Viewer;
  let submissionId: SubmissionId;
  let teamId: TeamId;
  beforeAll(async () => {
    house = await MentoringHouse.open(engine());
  }, 60_000);
  beforeEach(async () => {
    house.moveTo('MENTORING', HOUR);
    mentor = await house.somebody('tariq', 'MENTOR');
    lead = await house.somebody('sari', 'PARTICIPANT');
    member = await house.somebody('jonas', 'PARTICIPANT');
    teamId = await house.team(lead, member);
    submissionId = expectOk(await house.get(StartDraft).run(lead, { ...command('startDraft'), eventId: house.eventId }));
    const content = { ...EMPTY_CONTENT, title: 'Arus', summary: 'Warns of floods.' };
    expectOk(await house.get(SaveDraft).run(lead, { ...command('saveDraft'), submissionId, expectedDraftVersion: 0, content }));
  });
  afterAll(() => house.close());

  async function booked(): Promise<MentorSlotId> {
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1);
    return expectOk(await house.get(BookSlot).run(member, { ...command('bookMentorSlot'), slotId, about: 'Our map' }));
  }
  const comment = (viewer: Viewer, text: string) =>
    house.get(DraftComments).add(viewer, { ...command('commentOnDraft'), submissionId, text }, '192.0.2.1');
  const heard = async (viewer: Viewer) =>
    expectOk(await house.get(DraftComments).list(viewer, submissionId, PAGE)).items.map(({ text, ofTeam }) => ({ text, ofTeam }));
  const draftFor = async (viewer: Viewer) => {
    const details = await house.get(ReadSubmission).byId(viewer, submissionId);
    return details?.seesDraft === true ? details.submission.draft.title : null;
  };

  test('a mentor reads the draft of a team that has booked a talk, and of no other', async () => {
    expect(await draftFor(mentor)).toBeNull();
    const slotId = await booked();
    expect([await draftFor(mentor), await draftFor(lead)]).toEqual(['Arus', 'Arus']);
    expect(await draftFor(await house.somebody('ulf', 'MENTOR'))).toBeNull();
    expect(await draftFor(await house.somebody('sekar', 'JUROR'))).toBeNull();
    expectOk(await house.get(CancelSlots).run(mentor, { ...command('cancelMentorSlots'), slotIds: [slotId], reason: 'Ill' }));
    expect(await draftFor(mentor)).toBeNull();
  });

  test('a talk that took place ties the mentor to the team, one to which nobody came does not; nor is leaving a team forgotten', async () => {
    const tied = () =>
      house.uow.read((tx) =>
        house.get(ParticipationHooks).tiesOfPeople(tx, house.eventId, [idOf(mentor), idOf(member)], house.clock.now()),
      );
    const slotId = await booked();
    expect(await tied()).toEqual([]);
    house.clock.advance(2 * DAY);
    const at = (await house.uow.read((tx) => house.get(SlotListStore).byId(tx, slotId)))?.startsAt;
    expect(await tied()).toEqual([{ kind: 'MENTORED', userId: mentor.userId, submissionId, at }]);
    const settle = { ...command('settleMentorSlot'), slotId, outcome: 'NO_SHOW' as const };
    expectOk(await house.get(SettleSlot).run(mentor, settle));
    expect(await tied()).toEqual([]);

    const desk = { ...command('openWalkInDesk'), eventId: house.eventId, place: 'https://meet.example/tariq', minutes: 60 };
    const deskId = expectOk(await house.get(WalkInDesks).open(mentor, desk));
    house.moveTo('MENTORING', HOUR);
    expectOk(await house.get(WalkInQueue).take(member, { ...command('takeWalkInNumber'), deskId }));
    expectOk(await house.get(WalkInDesks).next(mentor, { ...command('callNext'), deskId }));
    const standing = await house.uow.read((tx) => house.get(WalkInStore).standingAt(tx, deskId));
    const ticketId = standing[0]?.id ?? asId<'WalkInTicket'>('');
    expectOk(await house.get(WalkInDesks).settle(mentor, { ...command('settleWalkIn'), ticketId, outcome: 'DONE' }));
    expect(await tied()).toMatchObject([{ kind: 'MENTORED', userId: mentor.userId, submissionId }]);

    house.moveTo('BUILD', HOUR);
    expectOk(await house.get(LeaveTeam).run(member, { ...command('leaveTeam'), teamId }));
    expect((await tied()).map(({ kind, userId }) => [kind, userId])).toEqual(expect.arrayContaining([['FORMER_MEMBER', member.userId]]));
  });

  test('nobody fills others’ mailboxes with comments', async () => {
    for (let said = 0; said < 30; said += 1) await comment(mentor, 'Again?');
    expect(await comment(mentor, 'Again?')).toMatchObject({ ok: false, error: { code: 'RateLimited' } });
  });

  test('team and mentor talk about the draft; the others are told by mail, and nobody else hears of it', async () => {
    await booked();
    expectOk(await comment(mentor, 'Which gauges do you trust?'));
    expectOk(await comment(lead, 'The southern ones.'));
    const said = [
      { text: 'Which gauges do you trust?', ofTeam: false },
      { text: 'The southern ones.', ofTeam: true },
    ];
    expect([await heard(mentor), await heard(member)]).toEqual([said, said]);
    const [asked, answered] = ['Which gauges', 'The southern'].map(
      async (words) =>
        (await house.mails('draft-comment')).filter(({ text }) => text.includes(words) && text.includes(submissionId)).length,
    );
    expect([await asked, await answered]).toEqual([2, 2]);
    const outsiders = [
      await house.somebody('sekar', 'JUROR'),
      await house.somebody('cem', 'CHIEF_JUROR'),
      await house.somebody('ulf', 'MENTOR'),
      await house.somebody('putri', 'PARTICIPANT'),
      house.organiser,
    ];
    for (const outsider of outsiders) {
      expect(await heard(outsider)).toEqual([]);
      expect(await comment(outsider, 'Me too')).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    }
    expect(await comment(lead, ' ')).toMatchObject({ ok: false, error: { code: 'InvalidInput' } });
  });

  test('who judges in the event reads no draft and no comment, mentor or not', async () => {
    mentor = await house.somebody('both', 'MENTOR', 'JUROR');
    await booked();
    expectOk(await comment(lead, 'Between us'));
    expect([await draftFor(mentor), await heard(mentor)]).toEqual([null, []]);
    expect((await house.mails('draft-comment')).filter(({ text }) => text.includes('Between us'))).toHaveLength(1);
  });

  test('both sides are reminded the day before and the hour before, once each, whoever looks how often', async () => {
    house.moveTo('MENTORING', 0);
    const [slotId = asId<'MentorSlot'>('')] = await house.offer(mentor, 1, { days: [dayAfter(3)] });
    expectOk(await house.get(BookSlot).run(member, { ...command('bookMentorSlot'), slotId, about: 'Remind us of this' }));
    const line = await house.uow.read((tx) => house.get(SlotListStore).byId(tx, slotId));
    const startsAt = line?.startsAt ?? house.clock.now();
    const reminded = async (before: number) => {
      house.clock.set(plus(startsAt, -before));
      await Promise.all([house.get(RemindOfTalks).run(), house.get(RemindOfTalks).run()]);
      return (await house.mails('mentoring-reminder')).length;
    };
    const none = await reminded(DAY + MINUTE);
    expect([await reminded(DAY - MINUTE), await reminded(2 * HOUR), await reminded(HOUR - MINUTE), await reminded(-MINUTE)]).toEqual(
      [3, 3, 6, 6].map((more) => none + more),
    );
  });

  test('a talk is in the calendars of those who meet, and a cancelled one is called off there under the same name', async () => {
    const slotId = await booked();
    const line = await house.uow.read((tx) => house.get(SlotListStore).byId(tx, slotId));
    const id = line?.bookingId ?? '';
    const before = await house.get(TalkCalendar).one(lead, id);
    expect(before).toMatchObject({ cancelled: false, link: 'https://meet.example/room', place: null });
    expect((await house.get(TalkCalendar).one(mentor, id))?.key).toBe(before?.key);
    expect(await house.get(TalkCalendar).one(await house.somebody('putri', 'PARTICIPANT'), id)).toBeNull();
    expectOk(await house.get(CancelSlots).run(mentor, { ...command('cancelMentorSlots'), slotIds: [slotId], reason: 'Ill' }));
    const after = await house.get(TalkCalendar).one(lead, id);
    expect(after).toMatchObject({ key: before?.key, cancelled: true });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  function dayAfter(days: number): string {
    return new Date(house.clock.now() + days * DAY).toISOString().slice(0, 10);
  }
});

function idOf({ userId }: Viewer): UserId {
  if (userId === null) throw new Error('A visitor has no account.');
  return userId;
}
