import { ok, VISITOR } from '@jamboree/kernel';
import { And, Between, In, IsNull, LessThan, LessThanOrEqual, Like, MoreThan, MoreThanOrEqual, Not, type FindManyOptions } from 'typeorm';
import { describeOnEngines } from '../describe-on-engines.js';
import { command, thing, things, ThingSchema, type Thing } from './thing.fixture.js';

/** Five things, of which the last two hang on the first. */
const ROWS = [0, 1, 2, 3, 4].map((count) =>
  thing(`f${count}`, { count, open: count % 2 === 0, parentId: count > 2 ? thing('f0').id : null }),
);

describeOnEngines('finding', things, (engine) => {
  beforeAll(async () => {
    await engine().uow.write(VISITOR, command, async (tx) => ok(await tx.insert(ThingSchema, ROWS)));
  });

  test.each<[string, FindManyOptions<Thing>, number[]]>([
    ['all, in order', { order: { count: 'DESC' } }, [4, 3, 2, 1, 0]],
    ['equal', { where: { count: 3 } }, [3]],
    ['boolean and equal', { where: { open: true, parentId: thing('f0').id } }, [4]],
    ['in', { where: { count: In([1, 3, 9]) }, order: { count: 'ASC' } }, [1, 3]],
    ['in nothing', { where: { count: In([]) } }, []],
    ['null', { where: { parentId: IsNull() }, order: { count: 'ASC' } }, [0, 1, 2]],
    ['not null', { where: { parentId: Not(IsNull()) }, order: { count: 'ASC' } }, [3, 4]],
    ['less', { where: { count: LessThan(2) }, order: { count: 'ASC' } }, [0, 1]],
    ['at most', { where: { count: LessThanOrEqual(1) }, order: { count: 'ASC' } }, [0, 1]],
    ['more', { where: { count: MoreThan(3) } }, [4]],
    ['at least', { where: { count: MoreThanOrEqual(3) }, order: { count: 'ASC' } }, [3, 4]],
    ['a page', { order: { count: 'ASC' }, skip: 1, take: 2 }, [1, 2]],
    ['what only TypeORM writes: like', { where: { name: Like('f_') }, order: { count: 'ASC' }, take: 2 }, [0, 1]],
    ['what only TypeORM writes: either', { where: [{ count: 0 }, { count: Between(3, 4) }], order: { count: 'ASC' } }, [0, 3, 4]],
    ['what only TypeORM writes: both', { where: { count: And(MoreThan(0), Not(2)) }, order: { count: 'ASC' } }, [1, 3, 4]],
  ])('%s', async (_name, options, counts) => {
    const found = await engine().uow.read((tx) => tx.find(ThingSchema, options));
    expect(found).toEqual(counts.map((count) => ROWS[count]));
  });

  test('one, none and how many', async () => {
    await engine().uow.read(async (tx) => {
      expect(await tx.findOne(ThingSchema, { where: { count: 2 } })).toEqual(ROWS[2]);
      expect(await tx.findOne(ThingSchema, { where: { count: 9 } })).toBeNull();
      expect([
        await tx.count(ThingSchema),
        await tx.count(ThingSchema, { open: true }),
        await tx.count(ThingSchema, { name: Like('f1') }),
      ]).toEqual([5, 3, 1]);
    });
  });

  test('U+0000, which PostgreSQL cannot hold, is left out of what is stored and of what is asked for', async () => {
    const { uow } = engine();
    const written = thing('f\u00009', { count: 90 });
    await uow.write(VISITOR, { ...command, clientMutationId: 'a\u0000b' }, async (tx) => ok(await tx.insert(ThingSchema, written)));
    const [byName, byRow] = await uow.read(async (tx) => [
      await tx.findOne(ThingSchema, { where: { name: 'f9\u0000' } }),
      await tx.rows<{ readonly n: number }>('SELECT COUNT(*) AS "n" FROM "thing" WHERE "name" = ?', ['\u0000f9']),
    ]);
    expect(byName).toMatchObject({ name: 'f9', count: 90 });
    expect(byRow).toMatchObject([{ n: 1 }]);
  });

  test('a condition is never forgotten: null, undefined and none at all are refused', async () => {
    // @ts-expect-error null means nothing here: IsNull() is what is meant
    await expect(engine().uow.read((tx) => tx.find(ThingSchema, { where: { parentId: null } }))).rejects.toThrow();
    await expect(engine().uow.read((tx) => tx.find(ThingSchema, { where: { name: undefined } }))).rejects.toThrow();
    await expect(engine().uow.write(VISITOR, command, async (tx) => ok(await tx.delete(ThingSchema, {})))).rejects.toThrow();
    await expect(engine().uow.write(VISITOR, command, async (tx) => ok(await tx.update(ThingSchema, {}, { count: 1 })))).rejects.toThrow();
  });
});
