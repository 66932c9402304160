import { INSTANCE_LIMITS, type EventCreation as Rule } from '@jamboree/identity-domain';
import type { Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  IdempotencyMismatchView,
  InvalidInputView,
  MutationInput,
  NotPermittedView,
  payloadUnion,
  Public,
  toPayload,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EventCreation, type EventCreationStanding } from '../use-cases/event-creation.js';
import { KeepInstanceSettings, type SaveInstanceSettingsCommand } from '../use-cases/keep-instance-settings.js';
import { EventCreationEnum } from './event-creation-refused.view.js';

@ObjectType('EventCreationStanding', { description: 'Whether the viewer may create events here.' })
export class EventCreationStandingView implements EventCreationStanding {
  @Field(() => Boolean, { description: 'Whether the viewer may; of a visitor, whether signing in is enough.' })
  readonly allowed: boolean;

  @Field(() => EventCreationEnum, { description: 'The rule that holds.' })
  readonly rule: Rule;

  @Field(() => [String], { description: 'Administrators who can be asked, by name; empty for whoever may, and for visitors.' })
  readonly askNames: readonly string[];
}

@ObjectType('InstanceSettings', { description: 'What administrators decide for the whole instance.' })
export class InstanceSettingsView {
  @Field(() => EventCreationEnum, { description: 'Who may create events.' })
  readonly eventCreation: Rule;

  @Field(() => [String], { description: 'Who is listed by mail address, where administrators list them.' })
  readonly creators: readonly string[];

  @Field(() => Int, {
    description: 'Most invitations within a day to people who have never signed in: of one organiser, and of one event.',
  })
  readonly strangersADay: number;

  @Field(() => Int, { description: 'Version, to be expected by an edit; 0 while the operator’s presets hold.' })
  readonly version: number;
}

@InputType({ description: 'The settings as they should be.' })
export class SaveInstanceSettingsInput extends MutationInput {
  @Field(() => EventCreationEnum, { description: 'Who may create events.' })
  readonly eventCreation: Rule;

  @Field(() => [String], { description: `Mail addresses, at most ${INSTANCE_LIMITS.creators}.` })
  readonly creators: string[];

  @Field(() => Int, { description: `0 to ${INSTANCE_LIMITS.strangersADay}.` })
  readonly strangersADay: number;

  @Field(() => Int, { description: 'Version of the settings that were edited.' })
  readonly expectedVersion: number;

  toCommand(): SaveInstanceSettingsCommand {
    const { clientMutationId, eventCreation, creators, strangersADay, expectedVersion } = this;
    return { operation: 'saveInstanceSettings', clientMutationId, eventCreation, creators, strangersADay, expectedVersion };
  }
}

@ObjectType('InstanceSettingsSaved', { description: 'The settings are saved and hold from now on.' })
export class InstanceSettingsSavedView {
  @Field(() => InstanceSettingsView, { description: 'The settings as they are now.' })
  readonly settings: InstanceSettingsView;
}

const SaveInstanceSettingsPayload = payloadUnion('SaveInstanceSettingsPayload', InstanceSettingsSavedView, [
  NotPermittedView,
  InvalidInputView,
  VersionConflictView,
  IdempotencyMismatchView,
]);

/** What holds for the whole instance. */
@Resolver()
export class InstanceSettingsResolver {
  constructor(
    private readonly creation: EventCreation,
    private readonly keep: KeepInstanceSettings,
  ) {}

  @Query(() => EventCreationStandingView, { description: 'Whether the viewer may create events, by which rule, and whom to ask.' })
  @Public()
  eventCreation(@CurrentViewer() viewer: Viewer): Promise<EventCreationStandingView> {
    return this.creation.standing(viewer);
  }

  @Query(() => InstanceSettingsView, { nullable: true, description: 'The settings of the instance; null but for administrators.' })
  @Access('instance:administer')
  instanceSettings(@CurrentViewer() viewer: Viewer): Promise<InstanceSettingsView | null> {
    return this.keep.read(viewer);
  }

  @Mutation(() => SaveInstanceSettingsPayload, { description: 'Changes the settings of the instance; administrators alone.' })
  @Access('instance:administer')
  async saveInstanceSettings(
    @Args('input', { description: 'The settings.' }) input: SaveInstanceSettingsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveInstanceSettingsPayload> {
    return toPayload(await this.keep.save(viewer, input.toCommand()), (settings) => ({ settings }));
  }
}
