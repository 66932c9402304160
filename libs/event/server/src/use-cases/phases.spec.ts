import type { Phase } from '@jamboree/event-domain';
import { asId, expectOk, HOUR, MINUTE, plus, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { AuditRecordSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, eventHouse, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

describeOnEngines('phases', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let count = 0;
  beforeEach(() => {
    engine().clock.set(TEST_START);
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
    return house.uow.read((tx) =>
      tx.find(AuditRecordSchema, { where: { subjectId: phaseId, type: 'PhaseChanged' }, order: { id: 'ASC' } }),
    );
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
    expect(await history(organiser, eventId)).toMatchObject([
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

  test('a new plan is stored at once, with what is new in it, and a second one on old versions changes nothing', async () => {
    const { eventId, organiser, person } = await event();
    const [talks, submit] = [await phaseOf(eventId, 'TALKS'), await phaseOf(eventId, 'SUBMIT')];
    const plan = (phase: Phase, change: Partial<Phase> = {}) => {
      const { id, version, title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards } = { ...phase, ...change };
      return {
        phaseId: id,
        expectedVersion: version,
        plan: { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards },
        skipped: false,
      };
    };
    const guards = [{ kind: 'TEAMS_COMPLETE', atLeast: null }] as const;
    const meeting = { ...plan(talks, { title: { en: 'Mentors meet' } }), phaseId: null, expectedVersion: null };
    const changes = [plan(submit, { closesAt: plus(submit.closesAt, -HOUR), guards }), meeting];
    const command = { operation: 'replanPhases', clientMutationId: attempt(), eventId, changes, reason: 'Floods' };
    expect(expectOk(await house.replan.run(organiser, command))).toBe(eventId);
    expect(await phaseOf(eventId, 'SUBMIT')).toMatchObject({ closesAt: plus(submit.closesAt, -HOUR), guards, version: 2 });
    expect(await phaseOf(eventId, 'MENTORS_MEET')).toMatchObject({ lane: 'SIDE', state: 'PLANNED', guards: [], version: 1 });
    const again = { ...command, clientMutationId: attempt(), changes: [plan(talks, { title: { en: 'Lost' } }), plan(submit, { guards })] };
    expect(await house.replan.run(organiser, again)).toMatchObject({
      error: { code: 'VersionConflict', theirs: { phases: [{ id: submit.id }] } },
    });
    expect((await phaseOf(eventId, 'TALKS')).title).toEqual(talks.title);
    expect(await history(organiser, eventId)).toMatchObject([{ phaseKey: 'SUBMIT', reason: 'Floods', byName: person.displayName }]);
    expect(await history(VISITOR, eventId)).toMatchObject([{ phaseKey: 'SUBMIT', reason: 'Floods', byName: null }]);
  });

  test('a guard holds a phase back by hand until somebody says why; the clock keeps its promise and writes down what was missing', async () => {
    const { eventId, organiser } = await event();
    house.hooks.addGuardCheck('TEAMS_COMPLETE', async () => 2);
    const guards = [{ kind: 'TEAMS_COMPLETE', atLeast: null }] as const;
    for (const key of ['REGISTER', 'TEAM_FORMATION']) {
      const {
        id: phaseId,
        version: expectedVersion,
        title,
        lane,
        opensAt,
        closesAt,
        graceSeconds,
        grants,
        leadsTo,
      } = await phaseOf(eventId, key);
      const plan = { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards };
      const changes = [{ phaseId, expectedVersion, plan, skipped: false }];
      expectOk(await house.replan.run(organiser, { operation: 'replanPhases', clientMutationId: attempt(), eventId, changes, reason: '' }));
    }
    const failures = [{ kind: 'TEAMS_COMPLETE', atLeast: null, missing: 2 }];
    expectOk(await house.advance.run(organiser, { ...(await seen(eventId, 'REGISTER')), to: 'OPEN' }));
    const close = { ...(await seen(eventId, 'REGISTER')), to: 'CLOSED' as const };
    expect(await house.advance.run(organiser, close)).toMatchObject({ error: { code: 'GuardsFailed', failures } });
    const nevertheless = { ...close, clientMutationId: attempt(), overrideReason: ' The hall is booked ' };
    expectOk(await house.advance.run(organiser, nevertheless));
    expect(await phaseOf(eventId, 'REGISTER')).toMatchObject({
      state: 'CLOSED',
      guardFailures: failures,
      overrideReason: 'The hall is booked',
    });

    house.clock.set((await phaseOf(eventId, 'TEAM_FORMATION')).closesAt);
    await house.phaseClock.tick();
    const formation = await phaseOf(eventId, 'TEAM_FORMATION');
    expect(formation).toMatchObject({ state: 'CLOSED', guardFailures: failures, overrideReason: null });
    const facts = await house.read.byId(organiser, eventId);
    if (facts === null) throw new Error('The event is gone.');
    expect((await house.uow.read((tx) => house.guards.unmet(tx, facts))).map(({ key }) => key)).toEqual(['TEAM_FORMATION']);
    const standing = await house.phaseGuards.run(organiser, eventId);
    expect(standing.map(({ missedAtEnd, overrideReason }) => [missedAtEnd, overrideReason])).toEqual([
      [failures, 'The hall is booked'],
      [failures, null],
    ]);
    expect(await house.phaseGuards.run(VISITOR, eventId)).toEqual([]);
    const audit = await house.uow.read((tx) =>
      tx.find(AuditRecordSchema, { where: { eventId, type: 'PhaseEndedUnmet' }, order: { id: 'ASC' } }),
    );
    expect(audit.map(({ data }) => data)).toMatchObject([{ overridden: true }, { overridden: false }]);
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

  async function history(viewer: Viewer, eventId: EventId) {
    const slug = (await house.read.byId(viewer, eventId))?.event.slug ?? '';
    const page = await house.deadlineChanges.run(viewer, slug, { first: 10, after: null });
    return page?.ok === true ? page.value.items : [];
  }

  function joining(viewer: Viewer, eventId: EventId) {
    return house.join.run(viewer, { operation: 'joinEvent', clientMutationId: attempt(), eventId });
  }
});
