import type { InvalidInput, NotFound, NotPermitted, Result } from '@jamboree/kernel';
import type { IdempotencyMismatch } from '../../persistence/unit-of-work.js';
import * as views from './common-problems.view.js';
import type { ProblemView } from './problem.view.js';

/**
 * Which view shows which problem, by the problem's `code`. A scope adds its own:
 * `declare module '@jamboree/platform-server' { interface ProblemViews { TeamFull: TeamFullView } }` and `registerProblem('TeamFull', TeamFullView)`.
 */
export interface ProblemViews {
  NotPermitted: views.NotPermittedView;
  NotFound: views.NotFoundView;
  InvalidInput: views.InvalidInputView;
  PhaseClosed: views.PhaseClosedView;
  VersionConflict: views.VersionConflictView;
  Incomplete: views.IncompleteView;
  RateLimited: views.RateLimitedView;
  IdempotencyMismatch: views.IdempotencyMismatchView;
  StateChanged: views.StateChangedView;
}

export type ProblemCode = keyof ProblemViews;

type FromProblem = (problem: never) => ProblemView;

const registry = new Map<ProblemCode, FromProblem>();

/** Names the view class of a problem; its `from` takes the problem. */
export function registerProblem<Code extends ProblemCode, Problem extends { readonly code: Code }>(
  code: Code,
  view: { from(problem: Problem): ProblemViews[Code] },
): void {
  registry.set(code, (problem: never) => view.from(problem));
}

registerProblem<'NotPermitted', NotPermitted>('NotPermitted', views.NotPermittedView);
registerProblem<'NotFound', NotFound>('NotFound', views.NotFoundView);
registerProblem<'InvalidInput', InvalidInput>('InvalidInput', views.InvalidInputView);
registerProblem<'PhaseClosed', views.PhaseClosed>('PhaseClosed', views.PhaseClosedView);
registerProblem<'VersionConflict', views.VersionConflict>('VersionConflict', views.VersionConflictView);
registerProblem<'Incomplete', views.Incomplete>('Incomplete', views.IncompleteView);
registerProblem<'RateLimited', views.RateLimited>('RateLimited', views.RateLimitedView);
registerProblem<'IdempotencyMismatch', IdempotencyMismatch>('IdempotencyMismatch', views.IdempotencyMismatchView);
registerProblem<'StateChanged', views.StateChanged>('StateChanged', views.StateChangedView);

/** The view of a problem. */
export function toProblem<E extends { readonly code: ProblemCode }>(problem: E): ProblemViews[E['code']] {
  const from = registry.get(problem.code);
  if (from === undefined) throw new Error(`No view is registered for the problem ${problem.code}.`);
  return from(problem as never) as ProblemViews[E['code']]; // registered under its own code by registerProblem
}

/** A use case's result as the member of its payload union. Does not compile when the union lacks one of the problems. */
export function toPayload<T, E extends { readonly code: ProblemCode }, Success>(
  result: Result<T, E>,
  toSuccess: (value: T) => Success,
): Success | ProblemViews[E['code']] {
  return result.ok ? toSuccess(result.value) : toProblem(result.error);
}
