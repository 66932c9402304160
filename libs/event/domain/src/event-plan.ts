import { asId, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import type { Challenge, Prize, Track } from './catalogue.js';
import type { EventFacts } from './event-facts.js';
import type { Event } from './event.js';
import { FORM_PURPOSES, type FormVersion } from './forms/form.js';
import type { EventSettings } from './event-settings.validation.js';
import type { Phase } from './phase.js';
import { freshPhase } from './phase-plan.js';
import type { Rubric } from './rubric.js';
import type { PlannedPhase } from './schedule-from.js';
import type { EventTemplate, TemplateRubric } from './templates/template.js';

/** A whole event as it is created, imported or copied. */
export interface EventPlan extends EventFacts {
  readonly tracks: readonly Track[];
  readonly challenges: readonly Challenge[];
  readonly prizes: readonly Prize[];
  readonly rubrics: readonly Rubric[];
  readonly forms: readonly FormVersion[];
}

export interface PlanInput extends EventSettings {
  readonly slug: string;
  readonly template: EventTemplate;
  readonly schedule: readonly PlannedPhase[];
  readonly createdBy: UserId;
}

/** A draft event from a template. `nextId` gives a new id at each call. */
export function planFromTemplate(input: PlanInput, nextId: () => string, now: Instant): EventPlan {
  const eventId = asId<'Event'>(nextId());
  const event: Event = {
    id: eventId,
    slug: input.slug,
    title: input.title,
    promise: input.promise,
    description: input.description,
    state: 'DRAFT',
    templateKey: input.template.key,
    externalUrl: null,
    zones: input.zones,
    teamMin: input.teamMin,
    teamMax: input.teamMax,
    lateEntriesMarked: false,
    coauthorOfEachCity: input.template.coauthorOfEachCity,
    createdBy: input.createdBy,
    createdAt: now,
    publishedAt: null,
    cancelReason: null,
    version: 1,
  };
  const phases = input.schedule.map((planned, position) => phaseFrom(planned, position, eventId, nextId));
  const rubrics = input.template.rubrics.map((rubric) => rubricFrom(rubric, eventId, nextId));
  const forms = FORM_PURPOSES.map((purpose): FormVersion => {
    const { fields } = input.template.forms[purpose];
    return { id: asId<'FormVersion'>(nextId()), eventId, purpose, number: 1, fields, savedAt: now, savedBy: input.createdBy };
  });
  return { event, phases, tracks: [], challenges: [], prizes: [], rubrics, forms };
}

export function phaseFrom(planned: PlannedPhase, position: number, eventId: EventId, nextId: () => string): Phase {
  const { key, title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards = [] } = planned;
  return freshPhase(
    { id: asId<'Phase'>(nextId()), eventId, key, position },
    { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards },
  );
}

export function rubricFrom(template: TemplateRubric, eventId: EventId, nextId: () => string): Rubric {
  const { key, title, scaleMin, scaleMax, tieBreak } = template;
  const id = asId<'Rubric'>(nextId());
  const criteria = template.criteria.map((criterion, position) => ({
    ...criterion,
    id: asId<'Criterion'>(nextId()),
    rubricId: id,
    trackIds: [],
    position,
  }));
  return { id, eventId, key, title, scaleMin, scaleMax, tieBreak, criteria };
}
