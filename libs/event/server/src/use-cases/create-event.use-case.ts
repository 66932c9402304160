import {
  freeSlug,
  mayOnInstance,
  planFromTemplate,
  registrationFrom,
  scheduleFrom,
  slugFromText,
  templateByKey,
  validateEventSettings,
  type CityZone,
  type EventSettings,
  type EventTemplate,
} from '@jamboree/event-domain';
import { EventCreation, type EventCreationRefused } from '@jamboree/identity-server';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type LocalizedText,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { RegistrationStore } from '../persistence/registration/registration.store.js';
import { EventHooks } from './event-hooks.js';
import { Roles } from './roles.js';

export interface CreateEventCommand extends Command {
  readonly templateKey: string;
  readonly title: LocalizedText;
  readonly promise: LocalizedText;
  /** Wall time in `timeZone` at which the first phase opens. */
  readonly startsAt: string;
  readonly timeZone: string;
  readonly zones: readonly CityZone[];
  /** Null: made from the title. */
  readonly slug: string | null;
}

type Problem = NotPermitted | EventCreationRefused | InvalidInput | IdempotencyMismatch;

/** Makes a draft from a template, with its creator as the first organiser. */
@Injectable()
export class CreateEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly roles: Roles,
    private readonly registrations: RegistrationStore,
    private readonly hooks: EventHooks,
    private readonly creation: EventCreation,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CreateEventCommand): Promise<Result<EventId, Problem>> {
    const permitted = mayOnInstance(viewer, 'event:create');
    if (!permitted.ok) return permitted;
    const userId = permitted.value;
    const template = templateByKey(command.templateKey);
    if (template === null) return invalid('templateKey', 'unknown');
    const settings = settingsOf(command, template);
    const valid = validateEventSettings(settings);
    if (!valid.ok) return valid;
    const schedule = scheduleFrom(template, command.startsAt, command.timeZone);
    if (!schedule.ok) return schedule;

    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const allowed = await this.creation.permits(tx, viewer);
      if (!allowed.ok) return allowed;
      const slug = await this.slug(tx, settings);
      if (!slug.ok) return slug;
      const input = { ...settings, slug: slug.value, template, schedule: schedule.value, createdBy: userId };
      const plan = planFromTemplate(input, () => newId(now), now);
      await this.events.insert(tx, plan);
      const eventId = plan.event.id;
      await tx.record({ type: 'EventCreated', eventId, subjectId: eventId, at: now, data: { template: template.key } });
      await this.roles.grant(tx, { eventId, userId, role: 'ORGANISER', grantedBy: userId, at: now });
      const policy = registrationFrom(template, settings.zones);
      if (policy.mode !== 'OPEN') await this.registrations.savePolicy(tx, { eventId, ...policy, version: 1 });
      await this.hooks.eventCreated(tx, plan);
      return ok(eventId);
    });
  }

  /** The slug asked for, when it is free; else a free one that reads like the title. */
  private async slug(tx: WriteTx, { slug, title }: EventSettings): Promise<Result<string, InvalidInput>> {
    const wanted = slug ?? slugFromText(title);
    const taken = await this.events.slugsLike(tx, wanted);
    return slug !== null && taken.has(slug) ? invalid('slug', 'duplicate') : ok(freeSlug(wanted, taken));
  }
}

function settingsOf({ title, promise, zones, slug }: CreateEventCommand, { teamMin, teamMax }: EventTemplate): EventSettings {
  return { title, promise, description: {}, teamMin, teamMax, zones, slug };
}

function invalid(field: string, rule: 'unknown' | 'duplicate'): Result<never, InvalidInput> {
  return err({ code: 'InvalidInput', issues: [{ field, rule }] });
}
