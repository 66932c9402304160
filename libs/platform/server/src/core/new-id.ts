import { asId, type Id, type Instant } from '@jamboree/kernel';
import { monotonicFactory, ulid } from 'ulid';

const next = monotonicFactory();
const TIME_DIGITS = 10;

/** A new ULID; ids of one process made in the same millisecond keep their order. */
export function newId<Entity extends string>(now: Instant): Id<Entity> {
  return asId<Entity>(next(now));
}

/** For what people read who must not learn when it was made: chance alone, so nothing is ordered by it. */
export function timelessId<Entity extends string>(): Id<Entity> {
  return asId<Entity>('0'.repeat(TIME_DIGITS) + ulid().slice(TIME_DIGITS));
}
