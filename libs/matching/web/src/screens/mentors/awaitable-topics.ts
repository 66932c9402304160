import { sameTopic } from '@jamboree/matching-domain';

interface Knowing {
  readonly topics: readonly string[];
  readonly freeSlots: number;
}

/** Topics that somebody knows and for which nobody has time now, each once however it is written, in order; without those that are awaited. */
export function awaitableTopics(mentors: readonly Knowing[], awaited: readonly string[]): string[] {
  const named = mentors.flatMap(({ topics }) => topics);
  const has = (topics: readonly string[], topic: string) => topics.some((one) => sameTopic(one, topic));
  const free = mentors.filter(({ freeSlots }) => freeSlots > 0).flatMap(({ topics }) => topics);
  return named
    .filter((topic, index) => !has(named.slice(0, index), topic) && !has(free, topic) && !has(awaited, topic))
    .toSorted((one, other) => one.localeCompare(other));
}
