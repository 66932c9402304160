import { mayCreateEvents, type EventCreation as Rule } from '@jamboree/identity-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { InstanceSettingStore } from '../persistence/instance-setting.store.js';
import { PersonStore } from '../persistence/person.store.js';

/** Whether somebody may create events here, by which rule, and whom to ask. */
export interface EventCreationStanding {
  readonly allowed: boolean;
  readonly rule: Rule;
  readonly askNames: readonly string[];
}

export interface EventCreationRefused extends Omit<EventCreationStanding, 'allowed'> {
  readonly code: 'EventCreationRefused';
}

/** The instance's rule about new events, for every door that makes one. */
@Injectable()
export class EventCreation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: InstanceSettingStore,
    private readonly persons: PersonStore,
  ) {}

  /** Of a visitor: whether signing in is enough. */
  async standing(viewer: Viewer): Promise<EventCreationStanding> {
    return this.uow.read((tx) => this.of(tx, viewer));
  }

  /** Asked in the transaction that makes the event. */
  async permits(tx: ReadTx, viewer: Viewer): Promise<Result<void, EventCreationRefused>> {
    const { allowed, rule, askNames } = await this.of(tx, viewer);
    return allowed && viewer.userId !== null ? ok() : err({ code: 'EventCreationRefused', rule, askNames });
  }

  private async of(tx: ReadTx, { userId, administrator }: Viewer): Promise<EventCreationStanding> {
    const settings = await this.settings.get(tx);
    const person = userId === null ? null : await this.persons.byId(tx, userId);
    const allowed =
      person === null
        ? settings.eventCreation !== 'BY_ADMINISTRATORS'
        : mayCreateEvents(settings, { ...person, administrator, verified: await this.settings.hasProved(tx, person.id) });
    return { allowed, rule: settings.eventCreation, askNames: allowed || person === null ? [] : await this.settings.namesToAsk(tx) };
  }
}
