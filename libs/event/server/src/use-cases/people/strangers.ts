import { decideStrangers, strangersAllowance, type StrangersAllowance, type StrangersLimit } from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { InstanceSettingStore } from '@jamboree/identity-server';
import { DAY, plus, type EventId, type Instant, type Result, type UserId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';

/** Who sends invitations where. */
export interface Inviting {
  readonly eventId: EventId;
  readonly invitedBy: UserId;
}

/** Mails to people who have never signed in: administrators say how many of them a day brings. */
@Injectable()
export class Strangers {
  constructor(
    private readonly store: RoleInvitationStore,
    private readonly settings: InstanceSettingStore,
  ) {}

  /** Those who have never signed in. */
  async among(tx: ReadTx, people: readonly Person[]): Promise<ReadonlySet<UserId>> {
    const ids = people.map(({ id }) => id);
    const proved = await this.settings.provedAmong(tx, ids);
    return new Set(ids.filter((id) => !proved.has(id)));
  }

  async allowance(tx: ReadTx, { eventId, invitedBy }: Inviting, now: Instant): Promise<StrangersAllowance> {
    const since = plus(now, -DAY);
    const { strangersADay } = await this.settings.get(tx);
    return strangersAllowance(
      strangersADay,
      await this.store.toStrangers(tx, { invitedBy }, since),
      await this.store.toStrangers(tx, { eventId }, since),
    );
  }

  /** Asked in the transaction that sends them, before it does. */
  async permit(tx: ReadTx, inviting: Inviting, asked: number, now: Instant): Promise<Result<void, StrangersLimit>> {
    return asked === 0 ? { ok: true, value: undefined } : decideStrangers(await this.allowance(tx, inviting, now), asked);
  }
}
