import type { NotPermitted } from '@jamboree/kernel';

/** Thrown where a refusal cannot be part of a handler's answer type; GraphQL shows it with the code `FORBIDDEN`, REST as 401 or 403. */
export class NotPermittedError extends Error {
  override readonly name = 'NotPermittedError';

  constructor(readonly problem: NotPermitted) {
    super(problem.reason === 'SIGNED_OUT' ? 'Please sign in first.' : 'You are not permitted to do this.');
  }
}
