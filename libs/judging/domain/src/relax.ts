import { asId } from '@jamboree/kernel';
import { Allocation } from './allocation.js';
import { fillPlaces } from './fill-places.js';
import type { AssignmentRequest, Infeasible, Relaxation } from './juror-assigner.js';
import { randomSource } from './random.js';

/** Says what would have to give, and how little, for a request that cannot be met; each figure is tried, not estimated. */
export function relax(request: AssignmentRequest, missing: number): Infeasible {
  const options = [eligibleJurors(request), capacity(request), jurors(request), reviews(request)];
  return { code: 'Infeasible', missing, options: options.filter((option) => option !== null) };
}

/** Whether all places can be filled; which plan does it is of no matter, hence the fixed seed. */
function isFeasible(request: AssignmentRequest): boolean {
  const allocation = new Allocation(request);
  if (allocation.room() < allocation.missing()) return false; // no need to try
  fillPlaces(allocation, randomSource(0));
  return allocation.missing() === 0;
}

/** The smallest number from `from` up to `to` for which the request can be met, if any; what suffices stays sufficient upwards. */
function smallest(from: number, to: number, suffices: (value: number) => boolean): number | null {
  if (from > to || !suffices(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function eligibleJurors(request: AssignmentRequest): Relaxation | null {
  const allocation = new Allocation(request);
  const wanted = request.reviewsPerSubmission;
  const short = allocation.submissions.flatMap((id, index) => {
    const eligible = allocation.eligible(index);
    return eligible < wanted ? [{ id, eligible }] : [];
  });
  if (short.length === 0) return null;
  const from = Math.min(...short.map(({ eligible }) => eligible));
  return { kind: 'ELIGIBLE_JURORS', from, to: wanted, submissions: short.map(({ id }) => id) };
}

function capacity(request: AssignmentRequest): Relaxation | null {
  const from = Math.min(...request.jurors.map((juror) => juror.capacity));
  const raised = (least: number): AssignmentRequest => ({
    ...request,
    jurors: request.jurors.map((juror) => ({ ...juror, capacity: Math.max(juror.capacity, least) })),
  });
  const to = request.jurors.length === 0 ? null : smallest(from + 1, request.submissions.length, (least) => isFeasible(raised(least)));
  return to === null ? null : { kind: 'CAPACITY', from, to, submissions: [] };
}

function jurors(request: AssignmentRequest): Relaxation | null {
  const capacities = request.jurors.map((juror) => juror.capacity).sort((a, b) => a - b);
  const median = capacities[Math.floor(capacities.length / 2)] ?? request.submissions.length;
  if (median < 1) return null;
  const enlarged = (more: number): AssignmentRequest => ({
    ...request,
    jurors: [...request.jurors, ...Array.from({ length: more }, (_, index) => ({ id: asId<'User'>(`~${index}`), capacity: median }))],
  });
  // New jurors alone suffice when each submission gets all its readers among them and their capacities add up.
  const most = request.reviewsPerSubmission * Math.max(1, Math.ceil(request.submissions.length / median));
  const more = smallest(1, most, (count) => isFeasible(enlarged(count)));
  const from = request.jurors.length;
  return more === null ? null : { kind: 'JURORS', from, to: from + more, submissions: [] };
}

function reviews(request: AssignmentRequest): Relaxation | null {
  const from = request.reviewsPerSubmission;
  const fewer = smallest(1, from - 1, (less) => isFeasible({ ...request, reviewsPerSubmission: from - less }));
  return fewer === null ? null : { kind: 'REVIEWS', from, to: from - fewer, submissions: [] };
}
