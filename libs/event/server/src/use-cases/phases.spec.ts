import type { Phase } from '@jamboree/event-domain';
import { asId, expectOk, HOUR, MINUTE, plus, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { AuditRecordSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, eventHouse, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

describeOnEngines('phases', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let count = 0;
  beforeEach(() => {
    house = eventHouse(engine());
  });

  const event = () => publishedEvent(house, `phases-${(count += 1)}@example.org`);

  async function phaseOf(eventId: EventId, key: string): Promise<Phase> {
    const facts = await house.uow.read((tx) => house.stores.events.byId(tx, eventId));
    const phase = facts?.phases.find((candidate) => candidate.key === key);
    if (phase === undefined) throw new Error(`No phase ${key}`);
    return phase;
  }

  async function seen(eventId: EventId, key: string) {
    const { id, version } = await phaseOf(eventId, key);
    return { operation: 'changePhase', clientMutationId: attempt(), phaseId: id, expectedVersion: version };
  }

  function transitions(phaseId: string) {
    return house.uow.read((tx) => tx.find(AuditRecordSchema, { where: { subjectId: phaseId, type: 'PhaseChanged' } }));
  }

  test('two organisers who advance at once change the state once', async () => {
    const { eventId, organiser } = await event();
    const other = eventHouse(engine());
    const command = await seen(eventId, 'REGISTER');
    const answers = await Promise.all([
      house.advance.run(organiser, { ...command, to: 'OPEN' }),
      other.advance.run(organiser, { ...command, clientMutationId: attempt(), to: 'OPEN' }),
      house.advance.run(organiser, { ...command, clientMutationId: attempt(), to: 'OPEN' }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.error).toMatchObject({ code: 'VersionConflict', currentVersion: 2 });
    expect(await phaseOf(eventId, 'REGISTER')).toMatchObject({ state: 'OPEN', visit: 1, version: 2, opensAt: house.clock.now() });
    expect(await transitions(command.phaseId)).toHaveLength(1);
  });

  test('a double click is one change with one answer', async () => {
    const { eventId, organiser } = await event();
    const command = { ...(await seen(eventId, 'REGISTER')), to: 'OPEN' as const };
    const [first, second] = await Promise.all([house.advance.run(organiser, command), house.advance.run(organiser, command)]);
    expect(first).toEqual(second);
    expect(first.ok).toBe(true);
    expect(await transitions(command.phaseId)).toHaveLength(1);
  });

  test('hooks run in the same transaction: what they refuse did not happen', async () => {
    const { eventId, organiser } = await event();
    const command = { ...(await seen(eventId, 'REGISTER')), to: 'OPEN' as const };
    const heard: string[] = [];
    house.hooks.onPhaseChanged(async (_tx, { phase, from, to }) => {
      heard.push(`${phase.key} ${from} ${to}`);
      throw new Error('The round could not be made.');
    });
    await expect(house.advance.run(organiser, command)).rejects.toThrow('The round could not be made.');
    expect(heard[0]).toBe('REGISTER PLANNED OPEN');
    expect(await phaseOf(eventId, 'REGISTER')).toMatchObject({ state: 'PLANNED', version: 1 });
    expect(await transitions(command.phaseId)).toHaveLength(0);
  });

  test('an extension is published with its reason and who granted it', async () => {
    const { eventId, organiser, person } = await event();
    expectOk(await house.advance.run(organiser, { ...(await seen(eventId, 'SUBMIT')), to: 'OPEN' }));
    const before = await phaseOf(eventId, 'SUBMIT');
    // The schedule was planned at 09:00 in Jakarta: SUBMIT ends at 21:00 there, 16:00 in Berlin.
    const wanted = { closesAt: '2026-10-07T23:59', timeZone: 'Asia/Jakarta', reason: ' Power cut in Tebet ' };
    expect(expectOk(await house.extend.run(organiser, { ...(await seen(eventId, 'SUBMIT')), ...wanted }))).toBe(eventId);
    const after = await phaseOf(eventId, 'SUBMIT');
    expect(after.closesAt - before.closesAt).toBe(2 * HOUR + 59 * MINUTE);
    expect((await phaseOf(eventId, 'ELIGIBILITY')).opensAt).toBe(after.closesAt);
    const [changes] = await house.details.deadlineChanges([eventId]);
    expect(changes).toMatchObject([
      {
        phaseId: after.id,
        oldClosesAt: before.closesAt,
        newClosesAt: after.closesAt,
        reason: 'Power cut in Tebet',
        byName: person.displayName,
      },
    ]);
  });

  test('a deadline that daylight saving skips or doubles is asked back', async () => {
    const { eventId, organiser } = await event();
    const command = { ...(await seen(eventId, 'ADOPT')), timeZone: 'Europe/Berlin', reason: 'Elections' };
    expect(await house.extend.run(organiser, { ...command, closesAt: '2027-03-28T02:30' })).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'closesAt', rule: 'skippedByDst', figures: { after: '2027-03-28T03:30' } }] },
    });
    expect(await house.extend.run(organiser, { ...command, clientMutationId: attempt(), closesAt: '2027-10-31T02:30' })).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'closesAt', rule: 'ambiguousByDst' }] },
    });
  });

  test('a phase that ends before it starts is refused', async () => {
    const { eventId, organiser } = await event();
    const times = { opensAt: '2026-10-05T12:00', closesAt: '2026-10-05T11:00', timeZone: 'Asia/Jakarta' };
    expect(await house.reschedule.run(organiser, { ...(await seen(eventId, 'TALKS')), ...times })).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'closesAt', rule: 'outOfRange' }] },
    });
  });

  test('the database itself refuses a phase that ends before it starts', async () => {
    const { eventId } = await event();
    const { id } = await phaseOf(eventId, 'TALKS');
    const write = house.uow.write(VISITOR, { operation: 'break', clientMutationId: null }, async (tx) => ({
      ok: true as const,
      value: await tx.execute('UPDATE "phase" SET "closes_at" = "opens_at" - 1 WHERE "id" = ?', [id]),
    }));
    await expect(write).rejects.toThrow();
  });

  test('a pause is felt at once and ended by hand', async () => {
    const { eventId, organiser } = await event();
    expectOk(await house.advance.run(organiser, { ...(await seen(eventId, 'REGISTER')), to: 'OPEN' }));
    const visitor = await viewerOf(house, await settle(house, 'pause@example.org'));
    expectOk(await house.pause.run(organiser, { ...(await seen(eventId, 'REGISTER')), reason: 'Outage' }));
    expect(await phaseOf(eventId, 'REGISTER')).toMatchObject({ state: 'PAUSED', pauseReason: 'Outage' });
    expect(await joining(visitor, eventId)).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
    expectOk(await house.resume.run(organiser, await seen(eventId, 'REGISTER')));
    expect((await joining(visitor, eventId)).ok).toBe(true);
  });

  test('only organisers of this very event change its phases', async () => {
    const mine = await event();
    const theirs = await event();
    const command = { ...(await seen(mine.eventId, 'REGISTER')), to: 'OPEN' as const };
    expect(await house.advance.run(theirs.organiser, command)).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted', reason: 'ROLE' },
    });
    const administrator = { ...VISITOR, userId: theirs.person.id, administrator: true };
    expect(await house.advance.run(administrator, { ...command, clientMutationId: attempt() })).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted' },
    });
    expect(
      await house.advance.run(mine.organiser, { ...command, clientMutationId: attempt(), phaseId: asId<'Phase'>('0UNKNOWN') }),
    ).toMatchObject({
      ok: false,
      error: { code: 'NotFound', what: 'phase' },
    });
  });

  test('joining goes by the clock, and joining twice is joining', async () => {
    const { eventId } = await event();
    const visitor = await viewerOf(house, await settle(house, 'joiner@example.org'));
    const { opensAt } = await phaseOf(eventId, 'REGISTER');
    expect(await joining(visitor, eventId)).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: null, opensAt } });
    house.clock.set(plus(opensAt, MINUTE)); // and the clock job has written nothing down yet
    expect((await joining(visitor, eventId)).ok).toBe(true);
    expect((await joining(visitor, eventId)).ok).toBe(true);
    expect((await house.details.counts([eventId]))[0]).toEqual({ people: 2, teams: 0, drafts: 0, submitted: 0 });
    expect(await joining(VISITOR, eventId)).toMatchObject({ ok: false, error: { reason: 'SIGNED_OUT' } });
  });

  function joining(viewer: Viewer, eventId: EventId) {
    return house.join.run(viewer, { operation: 'joinEvent', clientMutationId: attempt(), eventId });
  }
});
