/** A published example: what goes in, what the source says comes out, and how exact it is said. */
export interface Vector {
  readonly id: string;
  readonly topic: string;
  readonly source: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Greatest difference of a number, for all of them or by the key of what is expected. */
  readonly tolerance: number | Readonly<Record<string, number>>;
}

/** What our methods answer, under the keys of what is expected; a `Set` is compared whatever its order. */
export type Answers = Readonly<Record<string, unknown>>;

/** Computes the answers of one kind of vector. */
export interface Topic {
  readonly name: RegExp;
  readonly answer: (vector: Vector) => Answers;
}

export type Outcome =
  | { readonly kind: 'ok' }
  | { readonly kind: 'FAIL'; readonly differences: readonly Difference[] }
  | { readonly kind: 'unsupported'; readonly what: string };

export interface Difference {
  readonly at: string;
  readonly got: unknown;
  readonly expected: unknown;
}

/** Everything expected is compared; what the methods say beyond it is not. An expectation that no method answers is unsupported, not passed. */
export function check(vector: Vector, topics: readonly Topic[]): Outcome {
  const topic = topics.find(({ name }) => name.test(vector.topic));
  if (topic === undefined) return { kind: 'unsupported', what: `topic "${vector.topic}"` };
  const answers = topic.answer(vector);
  const keys = Object.keys(vector.expected).filter((key) => vector.expected[key] !== null);
  if (keys.length === 0) return { kind: 'unsupported', what: `expectation of nothing in topic "${vector.topic}"` };
  const unanswered = keys.filter((key) => answers[key] === undefined);
  if (unanswered.length > 0) return { kind: 'unsupported', what: `expectation ${unanswered.join(', ')} of topic "${vector.topic}"` };
  const differences = keys.flatMap((key) => differencesAt(key, answers[key], vector.expected[key], toleranceOf(vector, key)));
  return differences.length === 0 ? { kind: 'ok' } : { kind: 'FAIL', differences };
}

function toleranceOf({ tolerance }: Vector, key: string): number {
  if (typeof tolerance === 'number') return tolerance;
  const named = Object.keys(tolerance).find((name) => key === name || key.startsWith(`${name}_`));
  return named === undefined ? Math.min(...Object.values(tolerance)) : tolerance[named];
}

function differencesAt(at: string, got: unknown, expected: unknown, tolerance: number): Difference[] {
  if (got instanceof Set) {
    const same = Array.isArray(expected) && expected.length === got.size && expected.every((one) => got.has(one));
    return same ? [] : [{ at, got: [...got], expected }];
  }
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(got - expected) <= tolerance ? [] : [{ at, got, expected }];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [{ at, got, expected }];
    return expected.flatMap((one, index) => differencesAt(`${at}[${index}]`, got[index], one, tolerance));
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return [{ at, got, expected }];
    return Object.keys(expected).flatMap((key) => differencesAt(`${at}.${key}`, got[key], expected[key], tolerance));
  }
  return got === expected ? [] : [{ at, got, expected }];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
