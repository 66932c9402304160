import { asId, isId, type Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { RehearsalAccess } from './rehearsal-access.js';
import type { World } from './rehearsal-world.js';
import { NOBODY, RehearsalWorlds } from './rehearsal-worlds.js';
import { Rehearsals } from './rehearsals.js';

/** A way into a rehearsal: its world, and the session with which to enter; null for nobody's. */
export interface Entered {
  readonly world: World;
  readonly session: string | null;
}

/** Lets the organisers of an event, and nobody else, into its rehearsal, with the eyes of whomever they choose. */
@Injectable()
export class RehearsalDoor {
  constructor(
    private readonly access: RehearsalAccess,
    private readonly rehearsals: Rehearsals,
    private readonly worlds: RehearsalWorlds,
  ) {}

  /** Where the event of a rehearsal is found; null as below. */
  async slugOf(viewer: Viewer, eventId: string): Promise<string | null> {
    const found = isId(eventId) ? await this.access.event(viewer, asId(eventId)) : null;
    return found?.ok === true ? found.value.event.slug : null;
  }

  /** Null when there is no such rehearsal or person, or none that the viewer may know of. */
  async enter(viewer: Viewer, eventId: string, personId: string): Promise<Entered | null> {
    if (!isId(eventId) || (personId !== NOBODY && !isId(personId))) return null;
    const found = await this.rehearsals.of(viewer, asId(eventId));
    if (!found.ok) return null;
    const session = personId === NOBODY ? null : await this.worlds.session(found.value, personId);
    if (session === null && personId !== NOBODY) return null;
    return { world: (await this.worlds.of(found.value)).world, session };
  }
}
