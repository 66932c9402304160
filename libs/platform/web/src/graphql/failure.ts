import type { CombinedError } from 'urql';

/** A request without an answer we can use: no network, or an unexpected error that the server masked under a reference id. */
export interface Failure {
  readonly offline: boolean;
  /** What to quote to the people who run the instance; null when the request never arrived. */
  readonly referenceId: string | null;
  /** Codes of the GraphQL errors, such as NOT_PERMITTED for a page that this viewer may not read. */
  readonly codes: readonly string[];
}

export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors.map((one) => one.extensions);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    offline: error.networkError !== undefined,
    referenceId: extensions.map((one) => text(one['referenceId'])).find((id) => id !== null) ?? null,
    codes: extensions.flatMap((one) => text(one['code']) ?? []),
  };
}
