import { EventSchema } from '@jamboree/event-server';
import { expectOk, HOUR, ok, plus, type SubmissionId } from '@jamboree/kernel';
import { ExtensionSchema, SubmissionVersionSchema } from '@jamboree/participation-server';
import { newId } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { allOf, assignTo, firstRound, sheetOf } from '../testing/jury-steps.js';
import { attempt, expectPresent, idOf, juryWorld } from '../testing/jury-world.js';
import { AssignmentPageView } from './assignment-page.view.js';
import { JurorInboxView } from './juror-inbox.view.js';

const REASON = 'The power was out.';

describeOnEngines('late entries and the jury', JUDGING_DATABASE, (engine) => {
  /** Two entries: the first came in late, the second was granted as much and came in time. */
  async function lateWorld({ told }: { readonly told: boolean }) {
    const house = judgingHouse(engine());
    const submittedAt = house.clock.now();
    const world = await juryWorld(house, { jurors: 1, submissions: 2 });
    const [late, inTime] = [expectPresent(world.submissions[0]), expectPresent(world.submissions[1])];
    const juror = expectPresent(world.jurors[0]);
    const { id: eventId } = world.facts.event;
    const grant = (submissionId: SubmissionId, fromHour: number, untilHour: number, revokedAfter: number | null = null) => ({
      id: newId<'Extension'>(submittedAt),
      eventId,
      submissionId,
      scope: 'CONTENT' as const,
      grantedBy: idOf(world.organiser),
      reason: REASON,
      grantedAt: plus(submittedAt, fromHour * HOUR),
      expiresAt: plus(submittedAt, untilHour * HOUR),
      revokedAt: revokedAfter === null ? null : plus(submittedAt, revokedAfter * HOUR),
    });
    const grants = [grant(late, -3, 2, 1), grant(late, -4, 9, -1), grant(late, -9, -5), grant(late, 1, 20), grant(inTime, -3, 2)];
    const write = house.uow.write(world.organiser, { operation: 'world', clientMutationId: null }, async (tx) => {
      await tx.update(EventSchema, { id: eventId }, { lateEntriesMarked: told });
      await tx.update(SubmissionVersionSchema, { submissionId: late }, { within: 'EXTENSION' });
      await tx.insert(ExtensionSchema, grants);
      return ok();
    });
    expectOk(await write);
    const ids = [await assignTo(house, world, juror, late), await assignTo(house, world, juror, inTime)];
    const now = house.clock.now();
    const inbox = async () => JurorInboxView.from(await house.readInbox.run(juror), now);
    const page = async (position: number) =>
      AssignmentPageView.from(expectPresent(await house.readAssignment.run(juror, firstRound(world), position)), now);
    const save = async () => {
      const assignmentId = expectPresent(ids[0]);
      const { version: expectedVersion } = await sheetOf(house, assignmentId);
      const command = { operation: 'saveScorecard', clientMutationId: attempt(), assignmentId, expectedVersion, content: allOf(world, 3) };
      return expectOk(await house.save.run(juror, command));
    };
    return { inbox, page, save, until: plus(submittedAt, 2 * HOUR) };
  }

  test('a juror reads until when it was granted where the event says so, and nothing about others', async () => {
    const { inbox, page, save, until } = await lateWorld({ told: true });
    const queue = (await inbox()).rounds.flatMap(({ assignments }) => assignments);
    expect(queue.map(({ submissionNumber, lateUntil }) => [submissionNumber, lateUntil])).toEqual([
      [1, until],
      [2, null],
    ]);
    expect((await page(1)).assignment.lateUntil).toBe(until);
    expect((await page(2)).assignment.lateUntil).toBeNull();
    expect((await save()).entry.lateUntil).toBe(until);
  });

  test('unless the event says so, no answer to a juror tells a late entry from another', async () => {
    const { inbox, page, save, until } = await lateWorld({ told: false });
    const { facts: _facts, ...shown } = (await page(1)).event;
    const answers = JSON.stringify([
      (await inbox()).rounds.map(({ event: { facts: _, ...event }, ...round }) => ({ ...round, event })),
      { ...(await page(1)), event: shown },
      await save(),
    ]);
    expect(['EXTENSION', REASON, `${until}`].filter((word) => answers.includes(word))).toEqual([]);
    const queue = (await inbox()).rounds.flatMap(({ assignments }) => assignments);
    expect(queue.map(({ lateUntil }) => lateUntil)).toEqual([null, null]);
  });
});
