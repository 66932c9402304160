import type { DayPart, SpokenLanguage, TeamRole } from '@jamboree/identity-domain';
import type { Sector } from '@jamboree/kernel';
import type { OpenRole } from '@jamboree/participation-domain';
import type { ParticipantKey } from './people.js';

/** What somebody tells about themselves to people of their events. */
export interface DemoProfile {
  readonly person: ParticipantKey;
  readonly offers: readonly TeamRole[];
  readonly seeks: readonly TeamRole[];
  readonly skills: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly sector: Sector | null;
  readonly hours: readonly DayPart[];
  readonly about: string;
}

/** Somebody who takes part without a team and wants to be found. */
export interface DemoSeeker extends DemoProfile {
  /** To teams of the event. */
  readonly note: string;
  /** Tracks whose challenges the person would like. */
  readonly tracks: readonly string[];
  readonly placeMe: boolean;
}

/** Whom a team of the event looks for. */
export interface DemoOpening {
  readonly team: string;
  readonly roles: readonly OpenRole[];
  readonly tracks: readonly string[];
}
