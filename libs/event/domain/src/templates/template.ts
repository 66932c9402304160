import type { LocalizedText, Sector } from '@jamboree/kernel';
import type { EventState } from '../event.js';
import type { ExitGuard } from '../exit-guard.js';
import type { Form, FormPurpose } from '../forms/form.js';
import type { Lane, PhaseGrants } from '../phase.js';
import type { RegistrationPolicy } from '../registration/registration.js';
import type { Anchor, TieBreakStep } from '../rubric.js';

/**
 * A phase as a template plans it, in wall-clock time of the organiser's zone: `startDay` days after the event's first day at the event's
 * time of day, plus `startMinutes`. A deadline at noon stays at noon when clocks change in between.
 */
export interface TemplatePhase {
  readonly key: string;
  readonly title: LocalizedText;
  readonly lane: Lane;
  readonly startDay: number;
  readonly startMinutes: number;
  readonly lastsDays: number;
  readonly lastsMinutes: number;
  readonly graceSeconds: number;
  readonly grants: PhaseGrants;
  readonly leadsTo: EventState | null;
  /** What must hold before it is ended by hand; nothing unless said. */
  readonly guards?: readonly ExitGuard[];
}

export interface TemplateCriterion {
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly weight: number;
  readonly anchors: readonly Anchor[];
}

export interface TemplateRubric {
  readonly key: string;
  readonly title: LocalizedText;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly criteria: readonly TemplateCriterion[];
  readonly tieBreak: readonly TieBreakStep[];
}

/** How people come into an event of the template: by application, with so many places for each city and sector. */
export interface TemplateRegistration extends Pick<RegistrationPolicy, 'admission'> {
  /** In each of the event's cities. */
  readonly placesPerCity: Readonly<Record<Sector, number>>;
}

export interface EventTemplate {
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly teamMin: number;
  readonly teamMax: number;
  readonly coauthorOfEachCity: boolean;
  /** Null: whoever wants to takes part at once. */
  readonly registration: TemplateRegistration | null;
  readonly phases: readonly TemplatePhase[];
  readonly rubrics: readonly TemplateRubric[];
  readonly forms: Readonly<Record<FormPurpose, Form>>;
}

/** Days from the first opening to the last close, rounded up. */
export function daysOf(template: EventTemplate): number {
  const MINUTES_A_DAY = 1440;
  const ends = template.phases.map((phase) => phase.startDay + phase.lastsDays + (phase.startMinutes + phase.lastsMinutes) / MINUTES_A_DAY);
  return Math.ceil(Math.max(...ends));
}
