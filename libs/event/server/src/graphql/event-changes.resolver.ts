import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ArchiveEvent } from '../use-cases/archive-event.use-case.js';
import { CancelEvent } from '../use-cases/cancel-event.use-case.js';
import { CreateEvent } from '../use-cases/create-event.use-case.js';
import { JoinEvent } from '../use-cases/join-event.use-case.js';
import { PublishEvent } from '../use-cases/publish-event.use-case.js';
import { UpdateEvent } from '../use-cases/update-event.use-case.js';
import { EventAnswers } from './event-answers.js';
import {
  ArchiveEventInput,
  CancelEventInput,
  CreateEventInput,
  JoinEventInput,
  PublishEventInput,
  UpdateEventInput,
} from './event.inputs.js';
import { CreateEventPayload, EventStatePayload, JoinEventPayload, UpdateEventPayload } from './event.payloads.js';

/** Making, editing, publishing, calling off, archiving and joining events. */
@Resolver()
export class EventChangesResolver {
  constructor(
    private readonly create: CreateEvent,
    private readonly update: UpdateEvent,
    private readonly publish: PublishEvent,
    private readonly cancel: CancelEvent,
    private readonly archive: ArchiveEvent,
    private readonly join: JoinEvent,
    private readonly answers: EventAnswers,
  ) {}

  @Mutation(() => CreateEventPayload, { description: 'Makes a draft from a template, with the viewer as its organiser.' })
  @Access('event:create')
  async createEvent(
    @Args('input', { description: 'What it is to be.' }) input: CreateEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof CreateEventPayload> {
    const created = await this.create.run(viewer, input.toCommand());
    return toPayload(await this.answers.afterGranting(created, viewer), (event) => ({ event }));
  }

  @Mutation(() => UpdateEventPayload, { description: 'Edits what an event says about itself.' })
  @Access('event:manage')
  async updateEvent(
    @Args('input', { description: 'What it should say.' }) input: UpdateEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof UpdateEventPayload> {
    const updated = await this.update.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(updated, viewer), (event) => ({ event }));
  }

  @Mutation(() => EventStatePayload, { description: 'Makes a draft public.' })
  @Access('event:manage')
  async publishEvent(
    @Args('input', { description: 'Which one.' }) input: PublishEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof EventStatePayload> {
    const published = await this.publish.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(published, viewer), (event) => ({ event }));
  }

  @Mutation(() => EventStatePayload, { description: 'Calls an event off before its results.' })
  @Access('event:manage')
  async cancelEvent(
    @Args('input', { description: 'Which one, and why.' }) input: CancelEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof EventStatePayload> {
    const cancelled = await this.cancel.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(cancelled, viewer), (event) => ({ event }));
  }

  @Mutation(() => EventStatePayload, { description: 'Ends the follow-up of an event; it stays readable.' })
  @Access('event:manage')
  async archiveEvent(
    @Args('input', { description: 'Which one.' }) input: ArchiveEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof EventStatePayload> {
    const archived = await this.archive.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(archived, viewer), (event) => ({ event }));
  }

  @Mutation(() => JoinEventPayload, { description: 'Makes the viewer a participant.' })
  @Access('event:join')
  async joinEvent(
    @Args('input', { description: 'Which one.' }) input: JoinEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof JoinEventPayload> {
    const joined = await this.join.run(viewer, input.toCommand());
    return toPayload(await this.answers.afterGranting(joined, viewer), (event) => ({ event }));
  }
}
