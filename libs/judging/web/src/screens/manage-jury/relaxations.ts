import type { Relaxation } from './proposal-form.js';

/** The ways out inside an `Infeasible`, which the shared fragment of problems does not know. */
export function relaxationsOf(problem: object): readonly Relaxation[] {
  const options: unknown = 'options' in problem ? problem.options : undefined;
  return Array.isArray(options) ? options.filter(isRelaxation) : [];
}

function isRelaxation(option: unknown): option is Relaxation {
  return (
    typeof option === 'object' &&
    option !== null &&
    'kind' in option &&
    typeof option.kind === 'string' &&
    'from' in option &&
    typeof option.from === 'number' &&
    'to' in option &&
    typeof option.to === 'number' &&
    'submissions' in option &&
    Array.isArray(option.submissions)
  );
}
