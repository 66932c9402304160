import type { UserId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Whether two people take part in an event together. */
type MeetingOf = (tx: ReadTx, one: UserId, other: UserId) => Promise<boolean>;

/** What higher scopes know about people, since this scope must not know them. They register in `onModuleInit`. */
@Injectable()
export class IdentityHooks {
  private readonly meetings: MeetingOf[] = [];

  addMeeting(source: MeetingOf): void {
    this.meetings.push(source);
  }

  async meet(tx: ReadTx, one: UserId, other: UserId): Promise<boolean> {
    for (const source of this.meetings) if (await source(tx, one, other)) return true;
    return false;
  }
}
