import type { CombinedError } from 'urql';
import { failureOf, type Failure } from './failure.js';

export interface Reading<Data> {
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly failure: Failure | null;
}

interface Answer<Data> {
  /** The members' cache says null where the visitors' says undefined: an answer refused as a whole. */
  readonly data?: Data | null | undefined;
  readonly error?: CombinedError | undefined;
  readonly fetching: boolean;
  readonly stale: boolean;
}

export function readingOf<Data>({ data, error, fetching, stale }: Answer<Data>): Reading<Data> {
  return {
    data: data ?? undefined,
    loading: fetching || stale,
    failure: error === undefined ? null : failureOf(error),
  };
}
