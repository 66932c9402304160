import 'reflect-metadata';
import { ok, VISITOR } from '@jamboree/kernel';
import { CommitSignal, newId, openUnitOfWork, SystemClock, type DatabaseLocation } from '@jamboree/platform-server';
import { command, thing, things, ThingSchema, type Thing } from './thing.fixture.js';

/**
 * Writes until it is killed, 64 writers at once: a thing, its child and what the audit says about it. Prints a thing's id once its write has
 * been acknowledged. Argument: the database's location as JSON.
 */
const WRITERS = 64;

const location = JSON.parse(process.argv[2] ?? '') as DatabaseLocation; // given by the spec that starts this
const clock = new SystemClock();
const uow = await openUnitOfWork(location, things, clock, new CommitSignal());

async function writeOn(): Promise<never> {
  for (;;) {
    const id = newId<'Thing'>(clock.now());
    await uow.write(VISITOR, command, async (tx) => {
      await tx.insert(ThingSchema, thing(id));
      await tx.insert(ThingSchema, { ...thing(newId<'Thing'>(clock.now())), parentId: id satisfies Thing['id'] });
      await tx.record({ type: 'ThingMade', eventId: null, subjectId: id, at: clock.now(), data: {} });
      return ok(id);
    });
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, writeOn));
