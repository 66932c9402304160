import { withRole } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleStore } from '../persistence/role.store.js';
import { ReadEvents } from '../use-cases/read-events.js';
import { EventView } from './event.view.js';

/** Shows the event that a mutation was about, as it stands after the commit. */
@Injectable()
export class EventAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly roles: RoleStore,
    private readonly clock: Clock,
  ) {}

  async after<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<EventView, E | NotFound>> {
    if (!result.ok) return result;
    const facts = await this.events.byId(viewer, result.value);
    return facts === null ? err({ code: 'NotFound', what: 'event' }) : ok(EventView.from(facts, this.clock.now(), viewer));
  }

  /** After a mutation that gave the viewer a role: the request began without it, and sent again it may have ended since. */
  async afterGranting<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<EventView, E | NotFound>> {
    const { userId } = viewer;
    if (!result.ok || userId === null) return this.after(result, viewer);
    const held = await this.uow.read((tx) => this.roles.ofPeople(tx, result.value, [userId]));
    return this.after(
      result,
      held.reduce((seen, { role }) => withRole(seen, result.value, role), viewer),
    );
  }
}
