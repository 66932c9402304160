import type { PhaseClosed, StateChanged } from '@jamboree/event-domain';
import { err, type Instant, type Result } from '@jamboree/kernel';
import { openLock, type LockFacts } from './locks.js';
import { stepTo, type Submission, type SubmissionState } from './submission.js';

export interface WithdrawFacts extends LockFacts {
  readonly submission: Pick<Submission, 'state'>;
}

/** Takes a submission out until judging begins. Its versions and receipts stay as they were. */
export function withdraw(facts: WithdrawFacts, now: Instant): Result<SubmissionState, PhaseClosed | StateChanged> {
  const lock = openLock(facts, 'submission:withdraw', now);
  return lock.ok ? stepTo(facts.submission.state, 'WITHDRAWN') : lock;
}

/**
 * Brings a withdrawn submission back as a draft, to be submitted anew. Only while its content lock is open anyway, by the clock or by an
 * extension: leaving and coming back is no way around a deadline.
 */
export function revive(facts: WithdrawFacts, now: Instant): Result<SubmissionState, PhaseClosed | StateChanged> {
  if (facts.submission.state !== 'WITHDRAWN') return err({ code: 'StateChanged', current: facts.submission.state });
  const lock = openLock(facts, 'submission:edit', now);
  return lock.ok ? stepTo('WITHDRAWN', 'DRAFT') : lock;
}
