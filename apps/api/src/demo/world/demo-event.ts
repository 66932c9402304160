import type { CityZone } from '@jamboree/event-domain';
import type { LocalizedText } from '@jamboree/kernel';
import type { DemoMentor } from './demo-mentor.js';
import type { DemoOpening, DemoProfile, DemoSeeker } from './demo-seeker.js';
import type { DemoIdea } from './idea.js';
import type { JurorKey } from './people.js';

export interface DemoTrack {
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The problem that an office poses within the track. */
  readonly challenge: { readonly title: LocalizedText; readonly description: LocalizedText; readonly office: string };
}

export interface DemoPrize {
  readonly title: LocalizedText;
  readonly quantity: number;
  readonly amount: number | null;
  readonly currency: string | null;
}

/** A talk or a milestone, so many days after the first phase opened, at an hour of Jakarta's clock. */
export interface DemoScheduleEntry {
  readonly day: number;
  readonly hour: number;
  /** Null for a milestone. */
  readonly minutes: number | null;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly speaker: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly track: string | null;
  readonly insiders: boolean;
}

/** An event of the demo, told from the day of the first start. */
export interface DemoEvent {
  readonly slug: string;
  readonly templateKey: 'virtual-hackathon' | 'good-idea-jam';
  readonly title: LocalizedText;
  readonly promise: LocalizedText;
  readonly description: LocalizedText;
  /** How many days ago its first phase opened; negative for one that is yet to come. */
  readonly startedDaysAgo: number;
  /** A draft is the organiser's alone; a published one lives through its phases until today. */
  readonly published: boolean;
  /** How many are taken of those who apply; null: whoever wants to joins. */
  readonly places: number | null;
  readonly tracks: readonly DemoTrack[];
  readonly prizes: readonly DemoPrize[];
  readonly schedule: readonly DemoScheduleEntry[];
  readonly jurors: readonly JurorKey[];
  readonly mentors: readonly DemoMentor[];
  readonly ideas: readonly DemoIdea[];
  /** Of people who have a team. */
  readonly profiles: readonly DemoProfile[];
  /** People without a team, and teams that look for some. */
  readonly seekers: readonly DemoSeeker[];
  readonly openings: readonly DemoOpening[];
  /** What the jury chose and the public reason for it; empty until it has decided. */
  readonly shortlist: readonly { readonly team: string; readonly rationale: string }[];
}

export const ZONES: readonly CityZone[] = [
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
];
