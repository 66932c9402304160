import type { Locale } from '@jamboree/kernel';
import { Public } from '@jamboree/platform-server';
import { Controller, HttpCode, NotFoundException, Param, Post, Header } from '@nestjs/common';
import { Subscriptions } from '../use-cases/subscriptions.js';

const DONE: Readonly<Record<Locale, string>> = {
  en: 'Done: you get no more mails of this kind.',
  de: 'Erledigt: Sie bekommen keine Mails dieser Art mehr.',
  id: 'Selesai: Anda tidak akan menerima surel jenis ini lagi.',
};

/** The button of mail programs (RFC 8058): a POST without cookies and without a page. Opening the same address only shows the page. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @Public()
  async unsubscribe(@Param('token') token: string): Promise<string> {
    const done = await this.subscriptions.setByLink(token, false);
    if (!done.ok) throw new NotFoundException('This link belongs to no mail of ours.');
    return DONE[done.value.locale];
  }
}
