import { err, ok, VISITOR, type Result } from '@jamboree/kernel';
import { violationOf, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { In } from 'typeorm';
import { describeOnEngines } from '../describe-on-engines.js';
import { expectNoDrift } from '../expect-no-drift.js';
import { asOutsider } from './outsider.fixture.js';
import { command, thing, things, ThingSchema } from './thing.fixture.js';

describeOnEngines('unit of work', things, (engine) => {
  const write = <T, E>(fn: (tx: WriteTx) => Promise<Result<T, E>>) => engine().uow.write(VISITOR, command, fn);
  const namesLike = (prefix: string) =>
    engine().uow.read(async (tx) =>
      (await tx.rows<{ name: string }>('SELECT "name" FROM "thing" WHERE "name" LIKE ? ORDER BY "name"', [`${prefix}%`])).map(
        ({ name }) => name,
      ),
    );

  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), things));

  test('every column type comes back as it went in', async () => {
    const written = thing('types', { count: 3, weight: 0.1, at: 1_790_000_000_001, open: false, tags: ['ä', '"', '🎪'] });
    await write(async (tx) => ok(await tx.insert(ThingSchema, written)));
    expect(await engine().uow.read((tx) => tx.findOne(ThingSchema, { where: { id: written.id } }))).toEqual(written);
    const [row] = await engine().uow.read((tx) =>
      tx.rows('SELECT "at", COUNT(*) AS "n", SUM("at") AS "sum" FROM "thing" WHERE "name" = ? GROUP BY "at"', ['types']),
    );
    expect(row).toEqual({ at: 1_790_000_000_001, n: 1, sum: 1_790_000_000_001 });
  });

  test('of 50 parallel transactions, a third of which fail, exactly the other two thirds stand', async () => {
    const attempts = Array.from({ length: 50 }, (_, index) =>
      write<string, string>(async (tx) => {
        const name = `many-${String(index).padStart(2, '0')}`;
        await tx.insert(ThingSchema, thing(name));
        await tx.insert(ThingSchema, thing(`${name}-child`, { parentId: thing(name).id }));
        if (index % 6 === 0) return err('refused');
        if (index % 6 === 3) throw new Error('failed');
        return ok(name);
      }).catch(() => null),
    );
    const answers = await Promise.all(attempts);
    const expected = answers.flatMap((answer) => (answer?.ok === true ? [answer.value, `${answer.value}-child`] : []));
    expect(expected).toHaveLength(66);
    expect(await namesLike('many-')).toEqual(expected.sort());
  });

  test('an outsider never sees rows that are not committed', async () => {
    const count = async () => (await asOutsider(engine(), `SELECT "name" FROM "thing" WHERE "name" = 'secret'`)).length;
    const written = await write(async (tx) => {
      await tx.insert(ThingSchema, thing('secret'));
      const mine = await tx.count(ThingSchema, { name: 'secret' });
      return ok([mine, await count(), (await namesLike('secret')).length]);
    });
    expect(written).toEqual(ok([1, 0, 0]));
    expect(await count()).toBe(1);
  });

  test('a reader sees one moment, whatever is written meanwhile', async () => {
    const counts = await engine().uow.read(async (tx) => {
      const before = await tx.count(ThingSchema);
      await write(async (other) => ok(await other.insert(ThingSchema, thing('meanwhile'))));
      return [before, await tx.count(ThingSchema)];
    });
    expect(counts[0]).toBe(counts[1]);
    expect(await namesLike('meanwhile')).toEqual(['meanwhile']);
  });

  test('a read handle cannot write', async () => {
    const insertOf = (tx: ReadTx): unknown => {
      // @ts-expect-error writers demand a WriteTx, so that a query resolver cannot write
      return tx.insert;
    };
    await engine().uow.read(async (tx) => expect(insertOf(tx)).toBeUndefined());
    await expect(engine().uow.read((tx) => tx.rows(`DELETE FROM "thing"`))).rejects.toThrow();
    await expect(engine().uow.read((tx) => tx.rows(`UPDATE "thing" SET "count" = 1 RETURNING "id"`))).rejects.toThrow(/readonly|read-only/);
  });

  test('a handle that outlives its transaction refuses to work', async () => {
    const kept: WriteTx[] = [];
    await write(async (tx) => ok(kept.push(tx)));
    await expect(async () => kept[0]?.insert(ThingSchema, thing('late'))).rejects.toThrow('over');
  });

  test('parallel read-then-write loses no update', async () => {
    await write(async (tx) => ok(await tx.insert(ThingSchema, thing('counter'))));
    const increments = Array.from({ length: 40 }, () =>
      write(async (tx) => {
        const found = await tx.findOne(ThingSchema, { where: { name: 'counter' } });
        return ok(await tx.update(ThingSchema, { name: 'counter' }, { count: (found?.count ?? 0) + 1 }));
      }),
    );
    await Promise.all(increments);
    const found = await engine().uow.read((tx) => tx.findOne(ThingSchema, { where: { name: 'counter' } }));
    expect(found?.count).toBe(40);
  });

  test('what is to follow the commit happens after it, and never without it', async () => {
    const seen: string[] = [];
    const follow = (name: string) =>
      write<string, string>(async (tx) => {
        tx.afterCommit(() => seen.push(name));
        return name === 'refused' ? err(name) : ok(name);
      });
    await follow('kept');
    await follow('refused');
    await expect(
      write(async (tx) => {
        tx.afterCommit(() => seen.push('thrown'));
        throw new Error('failed');
      }),
    ).rejects.toThrow('failed');
    expect(seen).toEqual(['kept']);
  });

  test('a stale version changes nothing', async () => {
    await write(async (tx) => ok(await tx.insert(ThingSchema, thing('versioned', { count: 7 }))));
    const update = (count: number) =>
      write(async (tx) => ok(await tx.update(ThingSchema, { name: 'versioned', count }, { count: count + 1 })));
    expect([await update(7), await update(7)]).toEqual([ok(1), ok(0)]);
  });

  test('a broken constraint is named', async () => {
    const violation = (broken: Parameters<typeof thing>) =>
      write(async (tx) => ok(await tx.insert(ThingSchema, thing(...broken)))).catch(violationOf);
    await write(async (tx) => ok(await tx.insert(ThingSchema, thing('taken'))));
    expect(await violation(['other', { name: 'taken' }])).toMatchObject({
      kind: 'UNIQUE',
      constraint: expect.stringMatching(/^(uq_thing_name|thing\.name)$/) as unknown,
    });
    expect(await violation(['minus', { count: -1 }])).toEqual({ kind: 'CHECK', constraint: 'ck_thing_count' });
    expect(await violation(['orphan', { parentId: thing('nobody').id }])).toMatchObject({ kind: 'FOREIGN_KEY' });
    expect(violationOf(new Error('something else'))).toBeNull();
  });

  test('deletes and counts rows changed', async () => {
    await write(async (tx) => ok(await tx.insert(ThingSchema, [thing('gone-1'), thing('gone-2')])));
    const removed = await write(async (tx) =>
      ok([
        await tx.execute(`UPDATE "thing" SET "count" = ? WHERE "name" LIKE ?`, [5, 'gone-%']),
        await tx.delete(ThingSchema, { name: In(['gone-1', 'gone-2']) }),
      ]),
    );
    expect(removed).toEqual(ok([2, 2]));
  });
});
