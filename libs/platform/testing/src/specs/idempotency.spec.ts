import { err, ok, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '../describe-on-engines.js';
import { thing, things, ThingSchema } from './thing.fixture.js';

describeOnEngines('idempotency', things, (engine) => {
  const create = (viewer: Viewer, clientMutationId: string | null, name: string, operation = 'createThing') => {
    const command = { operation, clientMutationId, name };
    return engine().uow.write(viewer, command, async (tx) => {
      const taken = await tx.count(ThingSchema, { name });
      if (taken > 0) return err({ code: 'NameTaken' });
      await tx.insert(ThingSchema, thing(name));
      return ok({ name, answeredBy: Math.random() });
    });
  };
  const count = (name: string) => engine().uow.read((tx) => tx.count(ThingSchema, { name }));

  test('the same key 50 times in parallel makes one row and gives 50 same answers', async () => {
    const viewer = engine().viewer();
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(viewer, 'k1', 'once')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, value: { name: 'once' } });
    expect(await count('once')).toBe(1);
  });

  test('the same key with other input is refused', async () => {
    const viewer = engine().viewer();
    await create(viewer, 'k2', 'first');
    expect(await create(viewer, 'k2', 'second')).toEqual(err({ code: 'IdempotencyMismatch' }));
    expect(await count('second')).toBe(0);
  });

  test('keys of other people and other operations are other keys', async () => {
    const [one, two] = [engine().viewer(), engine().viewer()];
    expect([await create(one, 'k3', 'a'), await create(two, 'k3', 'b'), await create(one, 'k3', 'c', 'other')]).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: true },
    ]);
  });

  test('a refusal is not kept: the same attempt may succeed later', async () => {
    const viewer = engine().viewer();
    await create(engine().viewer(), null, 'busy');
    expect(await create(viewer, 'k4', 'busy')).toEqual(err({ code: 'NameTaken' }));
    await engine().uow.write(viewer, { operation: 'free', clientMutationId: null }, async (tx) =>
      ok(await tx.delete(ThingSchema, { name: 'busy' })),
    );
    expect(await create(viewer, 'k4', 'busy')).toMatchObject({ ok: true });
  });

  test('an answer without a value is repeated too', async () => {
    const viewer = engine().viewer();
    let runs = 0;
    const touch = () => engine().uow.write(viewer, { operation: 'touch', clientMutationId: 'k5' }, async () => ok(void (runs += 1)));
    expect([await touch(), await touch(), runs]).toEqual([ok(), ok(), 1]);
  });
});
