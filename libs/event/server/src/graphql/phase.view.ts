import {
  capabilitiesOf,
  type EventState,
  type ExitGuard,
  type Lane,
  type Phase,
  type PhaseCapability,
  type PhaseState,
  type PhaseStatus,
} from '@jamboree/event-domain';
import type { Instant, LocalizedText, PhaseId } from '@jamboree/kernel';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EventStateEnum, LaneEnum, PhaseStateEnum } from './event-enums.js';
import { ExitGuardView } from './exit-guard.views.js';

@ObjectType('PhaseCapability', { description: 'One line of “who can do what” in a phase.' })
export class PhaseCapabilityView implements PhaseCapability {
  @Field(() => String, { description: 'A role, or a part such as TEAM_LEAD, ASSIGNED_JUROR or VISITOR.' })
  readonly role: PhaseCapability['role'];

  @Field(() => [String], { description: 'Actions such as `submission:submit`.' })
  readonly actions: PhaseCapability['actions'];
}

@ObjectType('Phase', { description: 'A window of time and what it permits.' })
export class PhaseView implements Omit<Phase, 'eventId' | 'grants' | 'guardFailures' | 'overrideReason'> {
  @Field(() => ID, { description: 'The phase’s id.' })
  readonly id: PhaseId;

  @Field(() => String, { description: 'Stable name within the event, such as SUBMIT.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What people call it.' })
  readonly title: LocalizedText;

  @Field(() => LaneEnum, { description: 'Main line or beside it.' })
  readonly lane: Lane;

  @Field(() => PhaseStateEnum, { description: 'What it is now.' })
  readonly state: PhaseState;

  @Field(() => Int, { description: 'Order within the event, from 0.' })
  readonly position: number;

  @Field(() => InstantScalar, { description: 'When it opens or opened.' })
  readonly opensAt: Instant;

  @Field(() => InstantScalar, { description: 'The announced deadline: from this moment on it is no longer open.' })
  readonly closesAt: Instant;

  @Field(() => Int, { description: 'Seconds of grace after the deadline.' })
  readonly graceSeconds: number;

  @Field(() => InstantScalar, { description: 'When even grace is over.' })
  readonly graceEndsAt: Instant;

  @Field(() => Int, { description: 'How often it was opened; planned phases say 1.' })
  readonly visit: number;

  @Field(() => String, { nullable: true, description: 'Why it is paused.' })
  readonly pauseReason: string | null;

  @Field(() => Int, { description: 'To be expected by a change.' })
  readonly version: number;

  @Field(() => [PhaseCapabilityView], { description: 'Who can do what while it is open.' })
  readonly capabilities: readonly PhaseCapability[];

  @Field(() => EventStateEnum, { nullable: true, description: 'The state that the event takes when it opens, if any.' })
  readonly leadsTo: EventState | null;

  @Field(() => [ExitGuardView], { description: 'What must hold before it is ended by hand.' })
  readonly guards: readonly ExitGuard[];

  static from({ id, key, title, lane, state, position, opensAt, closesAt, graceSeconds, graceEndsAt, ...rest }: PhaseStatus): PhaseView {
    const { visit, pauseReason, version, leadsTo, guards } = rest;
    const times = { opensAt, closesAt, graceSeconds, graceEndsAt };
    return {
      id,
      key,
      title,
      lane,
      state,
      position,
      ...times,
      visit,
      pauseReason,
      version,
      leadsTo,
      guards,
      capabilities: capabilitiesOf(rest),
    };
  }
}
