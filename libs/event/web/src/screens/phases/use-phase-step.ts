import { useMutationWithId, type Trouble } from '@jamboree/platform-web';
import { AdvancePhaseDocument, ExtendPhaseDocument, PausePhaseDocument, ResumePhaseDocument } from '../../gql/graphql.js';
import type { PhaseStep } from './phase-steps.js';
import type { ManagedPhase } from './phases.screen.js';

/** What a step may need to be told; times are wall times of `timeZone`. */
export interface StepInput {
  readonly closesAt: string;
  readonly timeZone: string;
  readonly reason: string;
  /** Why a phase ends although its guards do not hold; null while nobody was asked. */
  readonly overrideReason: string | null;
}

const ADVANCES = { open: 'OPEN', reopen: 'OPEN', close: 'CLOSED', skip: 'SKIPPED' } as const;

/** Runs one step against the version of the phase that is on the screen: of two organisers who press at once, one is told. True when done. */
export function usePhaseStep(
  phase: ManagedPhase,
  step: PhaseStep,
): { readonly run: (input: StepInput) => Promise<boolean>; readonly busy: boolean; readonly trouble: Trouble | null } {
  const advance = useMutationWithId(AdvancePhaseDocument);
  const pause = useMutationWithId(PausePhaseDocument);
  const resume = useMutationWithId(ResumePhaseDocument);
  const extend = useMutationWithId(ExtendPhaseDocument);
  const swap = { phaseId: phase.id, expectedVersion: phase.version };
  const send = ({ closesAt, timeZone, reason, overrideReason }: StepInput) => {
    switch (step) {
      case 'open':
      case 'reopen':
      case 'close':
      case 'skip':
        return advance.run({ ...swap, to: ADVANCES[step], overrideReason });
      case 'pause':
        return pause.run({ ...swap, reason });
      case 'resume':
        return resume.run(swap);
      case 'extend':
        return extend.run({ ...swap, closesAt, timeZone, reason });
    }
  };
  const all = [advance, pause, resume, extend];
  return {
    run: async (input) => (await send(input)).kind === 'done',
    busy: all.some(({ busy }) => busy),
    trouble: all.map(({ trouble }) => trouble).find((trouble) => trouble !== null) ?? null,
  };
}
