import type { PhaseId } from '@jamboree/kernel';
import type { Phase } from './phase.js';

type Placed = Pick<Phase, 'id' | 'lane' | 'position' | 'opensAt' | 'state'>;

/**
 * The position of every phase, counted from 0. Those in `anew` find their place by their beginning: a MAIN phase before the first one of its
 * lane that is still to come and begins later, a SIDE phase before whatever begins later. All others keep their order.
 */
export function positionsWith(phases: readonly Placed[], anew: ReadonlySet<PhaseId>): ReadonlyMap<PhaseId, number> {
  const order = [...phases].filter(({ id }) => !anew.has(id)).sort((a, b) => a.position - b.position);
  const arriving = [...phases].filter(({ id }) => anew.has(id)).sort((a, b) => a.opensAt - b.opensAt);
  for (const phase of arriving) {
    const later = order.findIndex(
      (other) => other.opensAt > phase.opensAt && (phase.lane === 'SIDE' || (other.lane === 'MAIN' && other.state === 'PLANNED')),
    );
    order.splice(later < 0 ? order.length : later, 0, phase);
  }
  return new Map(order.map(({ id }, position) => [id, position]));
}
