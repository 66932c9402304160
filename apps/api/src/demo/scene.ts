import { scheduleFrom, templateByKey, type PlannedPhase } from '@jamboree/event-domain';
import {
  DAY,
  expectOk,
  HOUR,
  instant,
  MINUTE,
  plus,
  toIso,
  type ChallengeId,
  type EventId,
  type Instant,
  type SubmissionId,
  type TrackId,
} from '@jamboree/kernel';
import { ZONES, type DemoEvent } from './world/demo-event.js';

const HOME_ZONE = 'Asia/Jakarta';
/** Jakarta is seven hours ahead of UTC all year. */
const JAKARTA_OFFSET = 7 * HOUR;
/** The story ends a little before the first visitor comes. */
const BEFORE_NOW = HOUR;

/** In which phase of its template each part of an event's story takes place. */
const PARTS = {
  'virtual-hackathon': {
    joining: 'REGISTER',
    teaming: 'TEAM_FORMATION',
    writing: 'BUILD',
    checking: 'ELIGIBILITY',
    judging: 'JURY_ROUND_1',
    deciding: 'DELIBERATE',
    releasing: 'RESULTS',
  },
  'good-idea-jam': {
    joining: 'REGISTER',
    teaming: 'TABLES',
    writing: 'CANVAS',
    checking: 'PITCH',
    judging: 'JURY',
    deciding: 'DELIBERATE',
    releasing: 'RESULT_BOOK',
  },
} as const;

/** So many people do the same thing at the same moment: what they write goes to disk together, which tells the story three times as fast. */
const AT_ONCE = 4;

export type Part = keyof (typeof PARTS)['virtual-hackathon'];

/** One event of the story: when its parts take place, and what the chapters before have brought about. */
export class Scene {
  /** Wall time of the first opening. */
  readonly startsAt: string;
  readonly timeZone = HOME_ZONE;
  readonly zones = ZONES;
  readonly tracks = new Map<string, { readonly trackId: TrackId; readonly challengeId: ChallengeId }>();
  /** By the team's name. */
  readonly submissions = new Map<string, SubmissionId>();
  private openedAs: EventId | null = null;
  private readonly schedule: readonly PlannedPhase[];

  constructor(
    readonly demo: DemoEvent,
    readonly now: Instant,
  ) {
    this.startsAt = `${toIso(plus(now, JAKARTA_OFFSET - demo.startedDaysAgo * DAY)).slice(0, 10)}T09:00`;
    const template = templateByKey(demo.templateKey);
    if (template === null) throw new Error(`There is no template ${demo.templateKey}.`);
    this.schedule = expectOk(scheduleFrom(template, this.startsAt, HOME_ZONE));
  }

  get eventId(): EventId {
    if (this.openedAs === null) throw new Error(`${this.demo.slug} has not been created yet.`);
    return this.openedAs;
  }

  opened(eventId: EventId): void {
    this.openedAs = eventId;
  }

  /** When the first phase opens. */
  get start(): Instant {
    return this.phase('joining').opensAt;
  }

  /**
   * The moment when a share (0 to 1) of a part has gone by, on a whole minute; of a part that is still going on, a share of what lies
   * behind. Null for a part that is yet to come.
   */
  during(part: Part, share: number): Instant | null {
    const { opensAt, closesAt } = this.phase(part);
    const end = Math.min(closesAt, this.now - BEFORE_NOW);
    if (end <= opensAt) return null;
    // The first and the last minute belong to the clock.
    const moment = opensAt + MINUTE + share * (end - opensAt - 2 * MINUTE);
    return instant(Math.floor(moment / MINUTE) * MINUTE);
  }

  /** The share of a part at which the one of so many people does what all of them do; a few do it at once. */
  turn(index: number, total: number): number {
    return (Math.floor(index / AT_ONCE) + 0.5) / Math.ceil(total / AT_ONCE);
  }

  private phase(part: Part): PlannedPhase {
    const key = PARTS[this.demo.templateKey][part];
    const phase = this.schedule.find((planned) => planned.key === key);
    if (phase === undefined) throw new Error(`The template ${this.demo.templateKey} has no phase ${key}.`);
    return phase;
  }
}
