import { expectPage, PageArgs, Public, toConnection, type ConnectionOf } from '@jamboree/platform-server';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { mailCursor } from '../persistence/outbox-mail.store.js';
import { InstanceInfo } from '../use-cases/instance-info.js';
import { ReadOutbox } from '../use-cases/read-outbox.js';
import { InstanceInfoView } from './instance.view.js';
import { OutboxMailConnection, OutboxMailView } from './outbox-mail.view.js';

@Resolver()
export class InstanceResolver {
  constructor(
    private readonly info: InstanceInfo,
    private readonly readOutbox: ReadOutbox,
  ) {}

  @Query(() => InstanceInfoView, { description: 'What a page must know before anybody has signed in.' })
  @Public()
  async instance(): Promise<InstanceInfoView> {
    return this.info.get();
  }

  @Query(() => OutboxMailConnection, { description: 'Mails that were kept instead of sent, newest first; always empty in production.' })
  @Public()
  async outbox(@Args() { first, after }: PageArgs): Promise<ConnectionOf<OutboxMailView>> {
    const page = expectPage(await this.readOutbox.page(first, after));
    return toConnection(page, (mail) => OutboxMailView.from(mail), mailCursor);
  }
}
