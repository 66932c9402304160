import { EventStore } from '@jamboree/event-server';
import { syntheticPeople } from '@jamboree/handover-domain';
import { ok, type Locale, type NotFound, type Result, type EventId, type Role, type UserId, type Viewer } from '@jamboree/kernel';
import { Log, SystemClock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RehearsalFolder } from '../../persistence/rehearsal-folder.js';
import { letAct } from './acts/let-act.js';
import { Stage, type Actor } from './acts/stage.js';
import { RehearsalWorlds } from './rehearsal-worlds.js';
import { isActing, Rehearsals } from './rehearsals.js';
import type { Acting, Refusal, RehearsalState } from '../../persistence/rehearsal-state.js';
import type { World } from './rehearsal-world.js';

/** How often the browser can hear of progress. */
const TELL_EVERY = 300;

const ACTORS = `SELECT p."id" AS "id", p."email" AS "email", p."locale" AS "locale", p."city" AS "city", g."role" AS "role"
  FROM "person" p LEFT JOIN "role_grant" g ON g."user_id" = p."id" AND g."event_id" = ? ORDER BY p."id"`;

interface ActorRow {
  readonly id: UserId;
  readonly email: string;
  readonly locale: Locale;
  readonly city: string | null;
  readonly role: Role | null;
}

/** Lets synthetic people do what can be done now, in the background. */
@Injectable()
export class LetPeopleAct {
  private readonly real = new SystemClock();
  private told: Promise<void> = Promise.resolve();

  constructor(
    private readonly rehearsals: Rehearsals,
    private readonly folder: RehearsalFolder,
    private readonly worlds: RehearsalWorlds,
    private readonly log: Log,
  ) {}

  /** A second press while they are at it changes nothing. */
  run(viewer: Viewer, eventId: EventId): Promise<Result<RehearsalState, NotFound>> {
    return this.rehearsals.alone(eventId, async () => {
      const found = await this.rehearsals.of(viewer, eventId);
      if (!found.ok) return found;
      if (isActing(found.value, this.real.now())) return found;
      const begun: RehearsalState = { ...found.value, acting: this.acting('', 0, 0) };
      await this.folder.write(begun);
      void this.play(begun);
      return ok(begun);
    });
  }

  private async play(state: RehearsalState): Promise<void> {
    const stop = this.rehearsals.stopOf(state.eventId);
    const stages: Stage[] = [];
    const sum = (of: 'done' | 'total') => stages.reduce((all, stage) => all + stage[of], 0);
    const refusals = (): Refusal[] => merged([...state.refusals, ...stages.flatMap((stage) => stage.refusals)]);
    const telling = setInterval(() => {
      const acting = this.acting(stages.at(-1)?.doing ?? '', sum('done'), sum('total'));
      void this.tell({ ...state, acting, refusals: refusals() }, stop);
    }, TELL_EVERY);
    try {
      const open = await this.worlds.of(state);
      await letAct(
        async () => {
          const stage = new Stage(open.world, await factsOf(open.world, state), stop);
          stages.push(stage);
          return stage;
        },
        () => this.worlds.settle(open),
      );
    } catch (error) {
      if (!stop.aborted) this.log.error('The people of a rehearsal could not go on.', error, { eventId: state.eventId });
    } finally {
      clearInterval(telling);
      await this.tell({ ...state, acting: null, refusals: refusals() }, stop);
    }
  }

  /** In order, so that a late word of progress does not undo the last one; nothing is told of a rehearsal that is gone. */
  private tell(state: RehearsalState, stop: AbortSignal): Promise<void> {
    this.told = this.told
      .then(() => (stop.aborted ? undefined : this.folder.write(state)))
      .catch((error: unknown) => this.log.warn('A rehearsal is gone.', { error: String(error) }));
    return this.told;
  }

  private acting(doing: string, done: number, total: number): Acting {
    return { doing, done, total, seenAt: this.real.now() };
  }
}

async function factsOf(world: World, { eventId, seed, now, organiserId, people }: RehearsalState) {
  return world.get(UnitOfWork).read(async (tx) => {
    const event = await world.get(EventStore).byId(tx, eventId);
    if (event === null) throw new Error('The rehearsal has lost its event.');
    const persons = new Map(syntheticPeople(seed, people, event.event.zones).map((person) => [person.email, person]));
    const actors = new Map<UserId, Actor & { readonly roles: Set<Role> }>();
    for (const { id, email, locale, city, role } of await tx.rows<ActorRow>(ACTORS, [eventId])) {
      const actor = actors.get(id) ?? { id, locale, city, roles: new Set<Role>(), person: persons.get(email) ?? null };
      if (role !== null) actor.roles.add(role);
      actors.set(id, actor);
    }
    return { eventId, seed, now, event, organiserId, actors: inOrder([...actors.values()]) };
  });
}

/** People in the order of their numbers, in which cities alternate; the officers after them. */
function inOrder(actors: Actor[]): Actor[] {
  return actors.sort((a, b) => (a.person?.number ?? Infinity) - (b.person?.number ?? Infinity) || (a.id < b.id ? -1 : 1));
}

/** What was refused in the same way in the same phase, together. */
function merged(all: readonly Refusal[]): Refusal[] {
  const byKey = new Map<string, Refusal>();
  for (const refusal of all) {
    const key = JSON.stringify([refusal.phase, refusal.act, refusal.code]);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? refusal : { ...before, count: before.count + refusal.count });
  }
  return [...byKey.values()];
}
