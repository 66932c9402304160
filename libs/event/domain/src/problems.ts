import type { Instant, LocalizedText } from '@jamboree/kernel';
import type { WriteWindow } from './write-window.js';

/** Somebody else has changed it since it was read; nothing was overwritten. */
export interface VersionConflict {
  readonly code: 'VersionConflict';
  readonly currentVersion: number;
  /** What the server holds now of that which was to be edited. */
  readonly theirs: unknown;
}

/** It is not, or no longer, in a state from which this is possible. */
export interface StateChanged {
  readonly code: 'StateChanged';
  readonly current: string;
}

export interface PhaseClosed {
  readonly code: 'PhaseClosed';
  readonly phaseTitle: LocalizedText | null;
  readonly closedAt: Instant | null;
  /** When it opens again or for the first time; null when that is not planned. */
  readonly opensAt: Instant | null;
  readonly lateEntryPossible: boolean;
}

/** The refusal that a closed window stands for. */
export function phaseClosed(window: WriteWindow): PhaseClosed {
  return {
    code: 'PhaseClosed',
    phaseTitle: (window.phase ?? window.nextPhase)?.title ?? null,
    closedAt: window.closedAt,
    // A paused phase goes on when an organiser says so: what comes after it is no answer to when.
    opensAt: window.phase?.state === 'PAUSED' ? null : (window.nextPhase?.opensAt ?? null),
    lateEntryPossible: window.lateEntryPossible,
  };
}

export function stateChanged(current: string): StateChanged {
  return { code: 'StateChanged', current };
}
