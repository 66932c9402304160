import { currentPhase, phasesOf, type CityZone, type Event, type EventFacts, type EventState } from '@jamboree/event-domain';
import type { EventId, Instant, LocalizedText, Viewer } from '@jamboree/kernel';
import { connectionOf, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CityZoneView } from './catalogue.views.js';
import { EventStateEnum } from './event-enums.js';
import { PhaseView } from './phase.view.js';

/**
 * An event wherever one is shown. What is here comes with the event; `EventDetailsResolver` adds the rest when somebody asks for it,
 * and higher scopes may add fields of their own.
 */
@ObjectType('Event', { description: 'A hackathon, a jam, or anything else that is a sequence of phases.' })
export class EventView implements Omit<Event, 'createdBy' | 'createdAt' | 'publishedAt'> {
  @Field(() => ID, { description: 'The event’s id.' })
  readonly id: EventId;

  @Field(() => String, { description: 'Part of its public address.' })
  readonly slug: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What it is for, in one sentence.' })
  readonly promise: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'Markdown, not sanitised: render it as untrusted text.' })
  readonly description: LocalizedText;

  @Field(() => EventStateEnum, { description: 'How far it has come.' })
  readonly state: EventState;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  readonly cancelReason: string | null;

  @Field(() => String, { description: 'The template it was made from.' })
  readonly templateKey: string;

  @Field(() => String, { nullable: true, description: 'Where an imported event comes from.' })
  readonly externalUrl: string | null;

  @Field(() => [CityZoneView], { description: 'The cities whose times are shown, in this order.' })
  readonly zones: readonly CityZone[];

  @Field(() => Int, { description: 'People in the smallest team that may submit.' })
  readonly teamMin: number;

  @Field(() => Int, { description: 'People in the largest team.' })
  readonly teamMax: number;

  @Field(() => Boolean, { description: 'Whether jurors see which entries came in late.' })
  readonly lateEntriesMarked: boolean;

  @Field(() => Boolean, { description: 'Whether a team may submit only with an author of each of the cities.' })
  readonly coauthorOfEachCity: boolean;

  @Field(() => [PhaseView], { description: 'In the order of the event.' })
  readonly phases: readonly PhaseView[];

  @Field(() => PhaseView, { nullable: true, description: 'The main phase it is in; null before, between and after phases.' })
  readonly currentPhase: PhaseView | null;

  @Field(() => Int, { description: 'To be expected by a change.' })
  readonly version: number;

  /** Not a field: what the details of this very event are decided by. */
  readonly facts: EventFacts;
  /** Not a field: the viewer as they are after a mutation that gave them a role; null when nothing has changed since the request began. */
  readonly viewer: Viewer | null;

  /** The event as it is at `now`. */
  static from(facts: EventFacts, now: Instant, viewer: Viewer | null = null): EventView {
    const { createdBy: _createdBy, createdAt: _createdAt, publishedAt: _publishedAt, ...event } = facts.event;
    const statuses = phasesOf(facts, now);
    const current = currentPhase(statuses);
    const shown = { phases: statuses.map((status) => PhaseView.from(status)), currentPhase: current && PhaseView.from(current) };
    return { ...event, ...shown, facts, viewer };
  }
}

@ObjectType('EventCounts', { description: 'Public figures of an event.' })
export class EventCountsView {
  @Field(() => Int, { description: 'People with any role in it.' })
  readonly people: number;

  @Field(() => Int, { description: 'Teams.' })
  readonly teams: number;

  @Field(() => Int, { description: 'Drafts that were never submitted.' })
  readonly drafts: number;

  @Field(() => Int, { description: 'Submissions that were submitted and not withdrawn.' })
  readonly submitted: number;
}

export const EventConnection = connectionOf(EventView, 'Event');
