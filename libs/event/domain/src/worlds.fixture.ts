import { fc } from '@fast-check/jest';
import { asId, DAY, expectOk, instant, MINUTE, plus, VISITOR, type Instant, type Role, type Viewer } from '@jamboree/kernel';
import { planFromTemplate, type EventPlan } from './event-plan.js';
import type { EventFacts } from './event-facts.js';
import type { Phase } from './phase.js';
import { scheduleFrom } from './schedule-from.js';
import { TEMPLATES, templateByKey } from './templates/templates.js';
import { resolveLocal } from './local-time.js';

/** When the planned events of the specs begin. */
export const START = expectOk(resolveLocal('2026-09-01T09:00', 'Asia/Jakarta'));

export function hackathon(state: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED'): EventPlan {
  return planOf('virtual-hackathon', state);
}

export function planOf(key: string, state: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED'): EventPlan {
  const template = templateByKey(key);
  if (template === null) throw new Error(`No template ${key}`);
  const schedule = expectOk(scheduleFrom(template, '2026-09-01T09:00', 'Asia/Jakarta'));
  const settings = {
    slug: 'flood-aware-mobility',
    title: { en: 'Flood-aware mobility' },
    promise: {},
    description: {},
    teamMin: template.teamMin,
    teamMax: template.teamMax,
    zones: [
      { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
      { city: 'Berlin', timeZone: 'Europe/Berlin' },
    ],
  };
  let count = 0;
  const nextId = () => `0${String((count += 1)).padStart(25, '0')}`;
  const plan = planFromTemplate(
    { ...settings, template, schedule, createdBy: asId('0CREATOR'.padEnd(26, '0')) },
    nextId,
    plus(START, -DAY),
  );
  return { ...plan, event: { ...plan.event, state, publishedAt: state === 'DRAFT' ? null : plus(START, -DAY) } };
}

export function phaseOf(facts: EventFacts, key: string): Phase {
  const phase = facts.phases.find((candidate) => candidate.key === key);
  if (phase === undefined) throw new Error(`No phase ${key}`);
  return phase;
}

/** A moment within a phase's window, after the grace of the one before. */
export function during(facts: EventFacts, key: string): Instant {
  return plus(phaseOf(facts, key).opensAt, 30 * MINUTE);
}

export function someone(facts: EventFacts, ...roles: Role[]): Viewer {
  return { ...VISITOR, userId: asId('0PERSON'.padEnd(26, '0')), roles: new Map([[facts.event.id, new Set(roles)]]) };
}

/** Moments from before the event to after it. */
export function instants(): fc.Arbitrary<Instant> {
  return fc.integer({ min: -10 * DAY, max: 160 * DAY }).map((offset) => instant(START + offset));
}

const PUBLISHED = TEMPLATES.map((template) => planOf(template.key));

/** Published events of both templates. */
export function plans(): fc.Arbitrary<EventPlan> {
  return fc.constantFrom(...PUBLISHED);
}
