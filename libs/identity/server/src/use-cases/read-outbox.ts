import { ok, pageRequest, readCursor, type Page, type PageProblem, type Result } from '@jamboree/kernel';
import { UnitOfWork, type Mail } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OutboxMailStore } from '../persistence/outbox-mail.store.js';
import { InstanceInfo } from './instance-info.js';

const NOTHING: Page<Mail> = { items: [], hasNextPage: false, endCursor: null };

/** Every mail of a demo, for trying sign-in and invitations without a mail server. Elsewhere the outbox looks empty. */
@Injectable()
export class ReadOutbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mails: OutboxMailStore,
    private readonly instance: InstanceInfo,
  ) {}

  async page(first?: number | null, after?: string | null): Promise<Result<Page<Mail>, PageProblem>> {
    if (!this.instance.mailOutbox) return ok(NOTHING);
    const request = pageRequest(first, after);
    if (!request.ok) return request;
    const cursor = readCursor(request.value.after, 'string');
    if (!cursor.ok) return cursor;
    const [beforeId = null] = cursor.value ?? [];
    return ok(await this.uow.read((tx) => this.mails.page(tx, request.value.first, beforeId)));
  }
}
