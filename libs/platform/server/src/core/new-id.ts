import { asId, type Id, type Instant } from '@jamboree/kernel';
import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A new ULID; ids of one process made in the same millisecond keep their order. */
export function newId<Entity extends string>(now: Instant): Id<Entity> {
  return asId<Entity>(next(now));
}
