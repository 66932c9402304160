import type { SpokenLanguage } from '@jamboree/identity-domain';
import type { MentorKey, ParticipantKey } from './people.js';

/** Somebody who gives teams some time in the coming days, by the clock of their own city. */
export interface DemoMentor {
  readonly person: MentorKey;
  readonly about: string;
  readonly topics: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  readonly breakMinutes: number;
  /** Days from now. */
  readonly days: readonly number[];
  /** Who books the second slot of the first day, and about what. */
  readonly booked: { readonly by: ParticipantKey; readonly about: string } | null;
  /** Talks without booking, today: where, and who has taken a number. */
  readonly desk: { readonly place: string; readonly waiting: readonly ParticipantKey[] } | null;
}
