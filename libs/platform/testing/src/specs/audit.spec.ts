import { err, ok } from '@jamboree/kernel';
import { verifyAuditChain, type DomainEvent } from '@jamboree/platform-server';
import { describeOnEngines, type Engine } from '../describe-on-engines.js';
import { asOutsider } from './outsider.fixture.js';
import { command, thing, things, ThingSchema } from './thing.fixture.js';

const happened = (engine: Engine, subjectId: string): DomainEvent => ({
  type: 'ThingMade',
  eventId: null,
  subjectId,
  at: engine.clock.now(),
  data: { b: [1, 'ä'], a: { nested: null } },
});

const make = (engine: Engine, name: string, stands = true) =>
  engine.uow.write(engine.viewer(), command, async (tx) => {
    await tx.insert(ThingSchema, thing(name));
    await tx.record(happened(engine, name));
    return stands ? ok(name) : err('refused');
  });

const verdict = (engine: Engine) => engine.uow.read(verifyAuditChain);

/** On PostgreSQL rows are sealed right after their commit. */
async function sealed(engine: Engine, rows: number): Promise<void> {
  while ((await verdict(engine)).length < rows) await new Promise(setImmediate);
}

describeOnEngines('audit', things, (engine) => {
  test('rows of parallel writers form one chain without gaps, refused ones leave nothing', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => make(engine(), `t${index}`, index % 3 !== 0)));
    await sealed(engine(), 20);
    expect(await verdict(engine())).toMatchObject({ intact: true, length: 20, alteredRow: null });
    expect(await asOutsider(engine(), `SELECT "id" FROM "outbox"`)).toHaveLength(20);
  });

  test('an altered row is named, and so is a missing one', async () => {
    const rows = await asOutsider(engine(), `SELECT "id", "subject_id" AS "subjectId" FROM "audit_record" WHERE "position" = 7`);
    const [row] = rows as { id: string; subjectId: string }[]; // as selected
    await asOutsider(engine(), `UPDATE "audit_record" SET "subject_id" = 'forged' WHERE "position" = 7`);
    expect(await verdict(engine())).toMatchObject({ intact: false, length: 6, alteredRow: row?.id });
    await asOutsider(engine(), `UPDATE "audit_record" SET "subject_id" = '${row?.subjectId ?? ''}' WHERE "position" = 7`);
    expect(await verdict(engine())).toMatchObject({ intact: true, length: 20 });
    await asOutsider(engine(), `DELETE FROM "audit_record" WHERE "position" = 12`);
    expect(await verdict(engine())).toMatchObject({ intact: false, length: 11, missingPosition: 12 });
  });
});
