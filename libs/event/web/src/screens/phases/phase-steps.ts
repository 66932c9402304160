import { canAdvance } from '@jamboree/event-domain';
import { isEnded, type PhaseFacts } from '../../phases/phase-facts.js';

/** What an organiser can do with a phase by hand. */
export type PhaseStep = 'open' | 'close' | 'skip' | 'reopen' | 'pause' | 'resume' | 'extend';

/**
 * The steps that its state allows, the likeliest first; the server decides again. In a draft nothing runs yet; in an ended
 * event nothing moves.
 */
export function stepsOf(phase: Pick<PhaseFacts, 'state'>, eventState: string): readonly PhaseStep[] {
  if (isEnded(eventState) || eventState === 'DRAFT') return [];
  const { state } = phase;
  const steps: PhaseStep[] = [];
  if (state === 'PAUSED') steps.push('resume');
  if (state === 'OPEN' || state === 'PAUSED') steps.push('extend');
  if (state === 'OPEN') steps.push('pause');
  if (canAdvance(state, 'OPEN')) steps.push(state === 'CLOSED' ? 'reopen' : 'open');
  if (canAdvance(state, 'CLOSED')) steps.push('close');
  if (canAdvance(state, 'SKIPPED')) steps.push('skip');
  return steps;
}
