import type { PhaseClosed, StateChanged, VersionConflict } from '@jamboree/event-domain';
import type { InvalidInput, NotFound, NotPermitted } from '@jamboree/kernel';
import type { TimeTaken, TooLateToCancel, TooManyBookings } from '@jamboree/matching-domain';
import type { IdempotencyMismatch } from '@jamboree/platform-server';

/** What every operation of this scope may answer instead of doing it. */
type CommonProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

export type OfferProblem = CommonProblem | TimeTaken;
export type SlotProblem = CommonProblem | StateChanged;
export type HoldProblem = CommonProblem | StateChanged | PhaseClosed | TimeTaken | TooManyBookings;
export type GiveBackProblem = CommonProblem | StateChanged | TooLateToCancel;
export type CardProblem = CommonProblem | VersionConflict;
export type WalkInProblem = CommonProblem | StateChanged | PhaseClosed;
