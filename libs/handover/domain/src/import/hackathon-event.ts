import {
  freeSlug,
  planFromTemplate,
  slugFrom,
  TIE_BREAK_STEPS,
  type Criterion,
  type EventPlan,
  type EventTemplate,
  type Prize,
  type Rubric,
  type Track,
} from '@jamboree/event-domain';
import { asId, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import type { HackathonPlan } from './hackathon-row.js';
import { scheduleAround } from './hackathon-schedule.js';

export interface HackathonEventInput {
  readonly plan: HackathonPlan;
  /** Free. */
  readonly slug: string;
  /** Gives phases, form and team size; rubric, prizes and tracks come from the plan. */
  readonly template: EventTemplate;
  readonly createdBy: UserId;
}

/** What an event is made of besides its own row and phases. */
export type ImportedCatalogue = Pick<EventPlan, 'tracks' | 'prizes'> & { readonly criteria: readonly Criterion[] };

/** A list of hackathons names no scale; this is what most juries use. */
const SCALE = { scaleMin: 1, scaleMax: 5 } as const;
/** The file's times have an offset, not a place; nobody's local time is invented. */
const ZONES = [{ city: 'UTC', timeZone: 'UTC' }] as const;

/** A draft event of what a row says. `nextId` gives a new id at each call. */
export function hackathonEvent(input: HackathonEventInput, nextId: () => string, now: Instant): EventPlan {
  const { plan, slug, template, createdBy } = input;
  const settings = {
    title: { en: plan.title },
    promise: {},
    description: { en: plan.description },
    teamMin: 1,
    teamMax: template.teamMax,
    zones: ZONES,
    slug,
  };
  const schedule = scheduleAround(template, plan.lastSubmissionAt, now);
  const planned = planFromTemplate({ ...settings, template: { ...template, rubrics: [] }, schedule, createdBy }, nextId, now);
  const event = { ...planned.event, externalUrl: plan.externalUrl };
  const rubric: Omit<Rubric, 'criteria'> = {
    id: asId(nextId()),
    eventId: event.id,
    key: 'imported',
    title: { en: 'Judging criteria' },
    ...SCALE,
    tieBreak: TIE_BREAK_STEPS,
  };
  const { tracks, prizes, criteria } = hackathonCatalogue(plan, event.id, rubric.id, nextId);
  return { ...planned, event, tracks, prizes, rubrics: [{ ...rubric, criteria }] };
}

/** Tracks, prizes and criteria of what a row says, for a new event or instead of those that an earlier import made. */
export function hackathonCatalogue(plan: HackathonPlan, eventId: EventId, rubricId: Rubric['id'], nextId: () => string): ImportedCatalogue {
  const trackKeys = keysOf(plan.tracks, 'track');
  const criterionKeys = keysOf(
    plan.criteria.map(({ name }) => name),
    'criterion',
  );
  return {
    tracks: plan.tracks.map((title, position): Track => {
      return { id: asId(nextId()), eventId, key: trackKeys[position] ?? '', title: { en: title }, description: {}, position, version: 1 };
    }),
    prizes: plan.prizes.map(({ name, quantity, amount, currency }, position): Prize => {
      return { id: asId(nextId()), eventId, title: { en: name }, quantity, amount, currency, position, version: 1 };
    }),
    criteria: plan.criteria.map(({ name, description, weight }, position): Criterion => {
      const texts = { title: { en: name }, description: description === '' ? {} : { en: description } };
      return { id: asId(nextId()), rubricId, key: criterionKeys[position] ?? '', ...texts, weight, anchors: [], trackIds: [], position };
    }),
  };
}

/** Stable, distinct names: from the title where it has letters that an address can hold, else by its place. */
function keysOf(titles: readonly string[], kind: string): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const readable = /[a-z0-9]/i.test(title.normalize('NFKD'));
    const key = freeSlug(readable ? slugFrom(title) : `${kind}-${index + 1}`, taken);
    taken.add(key);
    return key;
  });
}
