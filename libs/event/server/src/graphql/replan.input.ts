import type { EventState, GuardKind, Lane, PhaseGrants, PhaseRole } from '@jamboree/event-domain';
import { asId, type Action, type Instant } from '@jamboree/kernel';
import { InstantScalar, localizedText, LocalizedTextInput, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ReplanPhasesCommand } from '../use-cases/replan-phases.use-case.js';
import { EventStateEnum, GuardKindEnum, LaneEnum } from './event-enums.js';

@InputType({ description: 'What one role or part may do while the phase is open.' })
export class PhaseCapabilityInput {
  @Field(() => String, { description: 'A role, or a part such as TEAM_LEAD.' })
  readonly role: string;

  @Field(() => [String], { description: 'Actions such as `submission:submit`.' })
  readonly actions: readonly string[];
}

@InputType({ description: 'A condition for the end of a phase.' })
export class ExitGuardInput {
  @Field(() => GuardKindEnum, { description: 'Which one.' })
  readonly kind: GuardKind;

  @Field(() => Int, { nullable: true, description: 'Scorecards that each idea needs; for SCORECARDS_COMPLETE alone.' })
  readonly atLeast?: number | null;
}

@InputType({ description: 'A phase as it is to be from now on.' })
export class PhasePlanInput {
  @Field(() => ID, { nullable: true, description: 'The phase; left out for a new one.' })
  readonly phaseId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the phase that was seen; left out for a new one.' })
  readonly expectedVersion?: number | null;

  @Field(() => LocalizedTextInput, { description: 'What people call it; at most 120 characters in each language.' })
  readonly title: LocalizedTextInput;

  @Field(() => LaneEnum, { description: 'Main line or beside it.' })
  readonly lane: Lane;

  @Field(() => InstantScalar, { description: 'When it opens.' })
  readonly opensAt: Instant;

  @Field(() => InstantScalar, { description: 'The announced deadline.' })
  readonly closesAt: Instant;

  @Field(() => Int, { description: 'Seconds of grace after the deadline; at most a day.' })
  readonly graceSeconds: number;

  @Field(() => [PhaseCapabilityInput], {
    description: 'Who can do what while it is open. Only what a template grants somebody may be granted.',
  })
  readonly capabilities: readonly PhaseCapabilityInput[];

  @Field(() => EventStateEnum, {
    nullable: true,
    description: 'The state that the event takes when it opens: RUNNING, RESULTS or FOLLOW_UP.',
  })
  readonly leadsTo?: EventState | null;

  @Field(() => [ExitGuardInput], { description: 'What must hold before it is ended by hand; on the main line alone.' })
  readonly guards: readonly ExitGuardInput[];

  @Field(() => Boolean, { description: 'Left out of the event.' })
  readonly skipped: boolean;
}

/** Nested inputs have no class of their own. */
function changeOf({
  phaseId = null,
  expectedVersion,
  capabilities,
  skipped,
  ...input
}: PhasePlanInput): ReplanPhasesCommand['changes'][number] {
  const { lane, opensAt, closesAt, graceSeconds, leadsTo } = input;
  const guards = input.guards.map(({ kind, atLeast }) => ({ kind, atLeast: atLeast ?? null }));
  const title = localizedText(input.title);
  const plan = { title, lane, opensAt, closesAt, graceSeconds, grants: grantsFrom(capabilities), leadsTo: leadsTo ?? null, guards };
  if (phaseId === null) return { phaseId, expectedVersion: null, plan, skipped };
  return { phaseId: asId<'Phase'>(phaseId), expectedVersion: expectedVersion ?? 0, plan, skipped };
}

/** Roles and actions come as text; what is not in the catalogue is refused by the decision. */
function grantsFrom(capabilities: readonly PhaseCapabilityInput[]): PhaseGrants {
  const granted = capabilities.filter(({ actions }) => actions.length > 0);
  return Object.fromEntries(granted.map(({ role, actions }) => [role as PhaseRole, actions as readonly Action[]]));
}

@InputType({ description: 'A new plan: only the phases that change or are new, all at once.' })
export class ReplanPhasesInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => [PhasePlanInput], { description: 'The phases that change or are new; at most 40.' })
  readonly phases: readonly PhasePlanInput[];

  @Field(() => String, { nullable: true, description: 'Why, published with every deadline that moves; at most 500 characters.' })
  readonly reason?: string | null;

  toCommand(): ReplanPhasesCommand {
    const { clientMutationId, eventId, phases, reason } = this;
    const changes = phases.map(changeOf);
    return { operation: 'replanPhases', clientMutationId, eventId: asId<'Event'>(eventId), changes, reason: reason ?? '' };
  }
}
