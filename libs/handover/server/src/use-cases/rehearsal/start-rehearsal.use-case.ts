import type { InvalidInput, NotFound } from '@jamboree/kernel';
import { beginningOf, FEWEST_SYNTHETIC_PEOPLE, MOST_SYNTHETIC_PEOPLE } from '@jamboree/handover-domain';
import type { EventFacts, StateChanged } from '@jamboree/event-domain';
import { PublishEvent, type EventCommand } from '@jamboree/event-server';
import { err, ok, VISITOR, type EventId, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { RateLimits, SystemClock, UnitOfWork, type RateLimited, type RateLimitRule } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RehearsalFolder } from '../../persistence/rehearsal-folder.js';
import { PlanRows } from '../copy/plan-rows.js';
import { appoint, appointOrganiser, companyOf, settle } from './populate.js';
import { RehearsalAccess } from './rehearsal-access.js';
import { RehearsalWorlds } from './rehearsal-worlds.js';
import { Rehearsals } from './rehearsals.js';
import type { RehearsalState } from '../../persistence/rehearsal-state.js';

export interface StartRehearsalCommand {
  readonly eventId: EventId;
  readonly people: number;
  /** The same one gives the same people, who do the same. */
  readonly seed: number;
}

type Problem = NotFound | InvalidInput | StateChanged | RateLimited;

/** Each is an application of its own, with everything that its people do. */
const REHEARSING: RateLimitRule = { name: 'rehearse', perAccount: 10, perAddress: 30, seconds: 3600 };

const MOST_SEEDS = 2 ** 31 - 1;

/** Makes a world apart with a copy of the event's plan, and fills it with people who do not exist. */
@Injectable()
export class StartRehearsal {
  private readonly real = new SystemClock();

  constructor(
    private readonly access: RehearsalAccess,
    private readonly uow: UnitOfWork,
    private readonly plan: PlanRows,
    private readonly folder: RehearsalFolder,
    private readonly worlds: RehearsalWorlds,
    private readonly rehearsals: Rehearsals,
    private readonly limits: RateLimits,
  ) {}

  /** @param address the organiser's network address, counted beside the account */
  async run(viewer: Viewer, command: StartRehearsalCommand, address: string): Promise<Result<RehearsalState, Problem>> {
    const facts = await this.access.event(viewer, command.eventId);
    if (!facts.ok) return facts;
    const issues = [
      ...outOfRange('people', command.people, FEWEST_SYNTHETIC_PEOPLE, MOST_SYNTHETIC_PEOPLE),
      ...outOfRange('seed', command.seed, 0, MOST_SEEDS),
    ];
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    const allowed = await this.limits.take(REHEARSING, { account: viewer.userId, address });
    if (!allowed.ok) return allowed;
    return this.rehearsals.alone(command.eventId, async () => {
      if (!(await this.folder.make(command.eventId))) return err({ code: 'StateChanged', current: 'REHEARSING' });
      try {
        const begun = await this.begin(facts.value, command);
        if (!begun.ok) await this.forget(command.eventId);
        return begun;
      } catch (error) {
        await this.forget(command.eventId);
        throw error;
      }
    });
  }

  private async begin(
    { event, phases }: EventFacts,
    { eventId, people, seed }: StartRehearsalCommand,
  ): Promise<Result<RehearsalState, Problem>> {
    const startedAt = this.real.now();
    const began = beginningOf(phases, startedAt);
    const plan = await this.uow.read((tx) => this.plan.read(tx, eventId));
    const company = companyOf(seed, people, event.zones, phases);
    const { world } = await this.worlds.of({ eventId, startedAt, now: began });
    const written = await world
      .get(UnitOfWork)
      .write<UserId, never>(VISITOR, { operation: 'copyEvent', clientMutationId: null }, async (tx) => {
        const organiserId = await settle(tx, company, began);
        await this.plan.write(tx, plan, organiserId);
        await appointOrganiser(world, tx, eventId, organiserId, began);
        return ok(organiserId);
      });
    if (!written.ok) throw new Error('The copy of the event was not written.');
    const organiserId = written.value;
    const organiser: Viewer = { ...VISITOR, userId: organiserId, roles: new Map([[eventId, new Set(['ORGANISER'])]]) };
    const publish: EventCommand = { operation: 'publishEvent', clientMutationId: null, eventId };
    const published = await world.get(PublishEvent).run(organiser, publish);
    if (!published.ok) {
      const { error } = published;
      if (error.code === 'InvalidInput' || error.code === 'StateChanged') return err(error);
      throw new Error(`The copy of the event could not be published: ${error.code}`);
    }
    await appoint(world, organiser, eventId, company);
    const state: RehearsalState = {
      ...{ eventId, slug: event.slug, seed, people, startedAt, now: began, began, organiserId, acting: null, refusals: [] },
    };
    await this.folder.write(state);
    return ok(state);
  }

  private async forget(eventId: EventId): Promise<void> {
    await this.worlds.close(eventId);
    await this.folder.remove(eventId);
  }
}

function outOfRange(field: string, got: number, min: number, max: number) {
  return Number.isInteger(got) && got >= min && got <= max ? [] : [{ field, rule: 'outOfRange' as const, figures: { min, max, got } }];
}
