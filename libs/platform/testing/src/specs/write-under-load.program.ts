import 'reflect-metadata';
import { once } from 'node:events';
import { ok, VISITOR } from '@jamboree/kernel';
import { CommitSignal, newId, openUnitOfWork, SystemClock, type DatabaseLocation } from '@jamboree/platform-server';
import { command, thing, things, ThingSchema, type Thing } from './thing.fixture.js';

/**
 * Writes until it is killed, 64 writers at once: a thing, its child and what the audit says about it. Prints a thing's id once its write has
 * been acknowledged. It begins when it is told the database's location, as one line of JSON.
 */
const WRITERS = 64;

const [line] = (await once(process.stdin, 'data')) as [Buffer];
const location = JSON.parse(line.toString()) as DatabaseLocation; // both as the spec that starts this sends them
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
