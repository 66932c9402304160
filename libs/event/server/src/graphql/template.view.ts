import { daysOf, type EventTemplate, type Lane, type PlannedPhase, type TemplatePhase } from '@jamboree/event-domain';
import { DAY, MINUTE, type Instant, type LocalizedText } from '@jamboree/kernel';
import { InstantScalar, InvalidInputView, LocalizedTextView, payloadUnion } from '@jamboree/platform-server';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LaneEnum } from './event-enums.js';

const MINUTES_A_DAY = DAY / MINUTE;

@ObjectType('TemplatePhase', { description: 'A phase as a template plans it.' })
export class TemplatePhaseView {
  @Field(() => String, { description: 'Stable name, such as BUILD.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What people call it.' })
  readonly title: LocalizedText;

  @Field(() => LaneEnum, { description: 'Main line or beside it.' })
  readonly lane: Lane;

  @Field(() => Float, { description: 'Days after the first opening.' })
  readonly startDay: number;

  @Field(() => Int, { description: 'Its length by the wall clock.' })
  readonly durationMinutes: number;

  static from({ key, title, lane, startDay, startMinutes, lastsDays, lastsMinutes }: TemplatePhase): TemplatePhaseView {
    const durationMinutes = lastsDays * MINUTES_A_DAY + lastsMinutes;
    return { key, title, lane, startDay: startDay + startMinutes / MINUTES_A_DAY, durationMinutes };
  }
}

@ObjectType('EventTemplate', { description: 'What an event can be made from.' })
export class EventTemplateView {
  @Field(() => String, { description: 'Its name for `createEvent`.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What kind of event it makes.' })
  readonly description: LocalizedText;

  @Field(() => Int, { description: 'Days from the first opening to the last close.' })
  readonly days: number;

  @Field(() => [TemplatePhaseView], { description: 'In their order.' })
  readonly phases: readonly TemplatePhaseView[];

  static from(template: EventTemplate): EventTemplateView {
    const { key, title, description, phases } = template;
    return { key, title, description, days: daysOf(template), phases: phases.map((phase) => TemplatePhaseView.from(phase)) };
  }
}

@ObjectType('PreviewPhase', { description: 'A phase of a template, put into time.' })
export class PreviewPhaseView {
  @Field(() => String, { description: 'Stable name, such as BUILD.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What people call it.' })
  readonly title: LocalizedText;

  @Field(() => LaneEnum, { description: 'Main line or beside it.' })
  readonly lane: Lane;

  @Field(() => InstantScalar, { description: 'When it would open.' })
  readonly opensAt: Instant;

  @Field(() => InstantScalar, { description: 'When it would close.' })
  readonly closesAt: Instant;
}

@ObjectType('SchedulePreview', { description: 'The timeline that a template and a start would give.' })
export class SchedulePreviewView {
  @Field(() => [PreviewPhaseView], { description: 'In their order.' })
  readonly phases: readonly PreviewPhaseView[];

  static from(phases: readonly PlannedPhase[]): SchedulePreviewView {
    return { phases: phases.map(({ key, title, lane, opensAt, closesAt }) => ({ key, title, lane, opensAt, closesAt })) };
  }
}

export const SchedulePreviewResult = payloadUnion('SchedulePreviewResult', SchedulePreviewView, [InvalidInputView]);
