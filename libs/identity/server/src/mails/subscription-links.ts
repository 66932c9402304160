import { parseSubscription, subscriptionText, type Subscription } from '@jamboree/identity-domain';
import { Config, Signatures, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

const PURPOSE = 'mail-subscription';

/** The addresses under which one click ends mails of a kind: signed, so that nobody ends another's; they work for as long as the mail is kept. */
@Injectable()
export class SubscriptionLinks {
  constructor(
    private readonly signatures: Signatures,
    private readonly config: Config,
  ) {}

  async addressOf(tx: ReadTx, subscription: Subscription): Promise<string> {
    const text = subscriptionText(subscription);
    return `${this.config.publicUrl}/unsubscribe/${text}.${await this.signatures.sign(tx, PURPOSE, text)}`;
  }

  /** Null for a link that this instance has not written. */
  async read(tx: ReadTx, token: string): Promise<Subscription | null> {
    const end = token.lastIndexOf('.');
    const text = token.slice(0, Math.max(0, end));
    const subscription = parseSubscription(text);
    if (subscription === null || !(await this.signatures.verify(tx, PURPOSE, text, token.slice(end + 1)))) return null;
    return subscription;
  }
}
