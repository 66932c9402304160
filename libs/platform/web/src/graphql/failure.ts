import type { CombinedError } from 'urql';

/** A request without an answer we can use: no network, or an unexpected error that the server masked under a reference id. */
export interface Failure {
  readonly offline: boolean;
  /** What to quote to the people who run the instance; null when the request never arrived. */
  readonly referenceId: string | null;
  /** Why this viewer may not read it, such as SIGNED_OUT or ROLE; null when that is not what went wrong. */
  readonly forbidden: string | null;
}

export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors.map((one) => one.extensions);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    offline: error.networkError !== undefined,
    referenceId: extensions.map((one) => text(one['reference'])).find((id) => id !== null) ?? null,
    forbidden: extensions.filter((one) => one['code'] === 'FORBIDDEN').map((one) => text(one['reason']) ?? 'ROLE')[0] ?? null,
  };
}
