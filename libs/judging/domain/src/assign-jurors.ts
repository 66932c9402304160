import { err, ok, type Result } from '@jamboree/kernel';
import { Allocation, type Placement } from './allocation.js';
import { relieve } from './alternating-path.js';
import { connectPanels, panels } from './connect-panels.js';
import { fillPlaces } from './fill-places.js';
import type {
  AssignmentPlan,
  AssignmentRequest,
  Infeasible,
  JurorAssigner,
  PairReason,
  PlannedPair,
  PlanWarning,
} from './juror-assigner.js';
import { randomSource } from './random.js';
import { relax } from './relax.js';

/**
 * Assigns jurors at random but evenly: conflicts and capacities are conditions, pinned pairs stay, loads differ by no more than conflicts and
 * capacities force them to (±1 without them), and panels overlap where an exchange can make them.
 *
 * A request that can be met is met; one that cannot names the smallest relaxations.
 *
 * @param seed 32 bits; the same request and seed give the same plan
 */
export function assignJurors(request: AssignmentRequest, seed: number): Result<AssignmentPlan, Infeasible> {
  const allocation = new Allocation(request);
  fillPlaces(allocation, randomSource(seed));
  const missing = allocation.missing();
  if (missing > 0) return err(relax(request, missing));
  evenLoads(allocation);
  connectPanels(allocation);
  return ok({
    pairs: allocation.submissions.flatMap((_, submission) => pairsOf(allocation, submission)),
    loads: allocation.jurors.map((jurorId, juror) => ({ jurorId, load: allocation.loadOf(juror) })),
    warnings: warnings(allocation),
    seed,
  });
}

/** The balancer behind the interface that later assigners share. */
export const LOAD_BALANCER: JurorAssigner = { assign: assignJurors };

/** Ends, since every hand-over lowers the sum of squared loads. */
function evenLoads(allocation: Allocation): void {
  let changed = true;
  while (changed) {
    changed = false;
    const heaviestFirst = allocation.jurors.map((_, juror) => juror).sort((a, b) => allocation.loadOf(b) - allocation.loadOf(a) || a - b);
    for (const juror of heaviestFirst) while (relieve(allocation, juror)) changed = true;
  }
}

function pairsOf(allocation: Allocation, submission: number): PlannedPair[] {
  const eligible = allocation.eligible(submission);
  const conflicts = allocation.conflicts(submission);
  return [...allocation.readersOf(submission)]
    .sort(([a], [b]) => a - b)
    .flatMap(([juror, placement]) => {
      const jurorId = allocation.jurors[juror];
      const submissionId = allocation.submissions[submission];
      if (jurorId === undefined || submissionId === undefined) return [];
      const reason = reasonFor(placement, eligible <= allocation.wanted);
      return [{ jurorId, submissionId, reason, figures: { load: allocation.loadOf(juror), eligible, conflicts } }];
    });
}

function reasonFor(placement: Placement, noChoice: boolean): PairReason {
  if (placement === 'KEPT') return 'KEPT';
  if (noChoice) return 'ONLY_ELIGIBLE';
  return placement === 'DRAWN' ? 'LEAST_LOADED' : 'EXCHANGED';
}

function warnings(allocation: Allocation): PlanWarning[] {
  const loads = allocation.jurors.map((_, juror) => allocation.loadOf(juror));
  const withRoom = loads.filter((_, juror) => allocation.hasRoom(juror));
  const uneven = withRoom.length > 0 && Math.max(...loads) - Math.min(...withRoom) > 1;
  const apart = panels(allocation).length > 1;
  return [...(uneven ? (['LOADS_UNEVEN'] as const) : []), ...(apart ? (['DISCONNECTED'] as const) : [])];
}
