import type { UserId } from '@jamboree/kernel';
import { isId, asId } from '@jamboree/kernel';

/** Mails that a person may do without. Sign-in codes, invitations and receipts are no kind: everybody gets them. */
export const MAIL_KINDS = ['REMINDER', 'ANNOUNCEMENT', 'MESSAGE', 'TEAM'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export function isMailKind(text: string): text is MailKind {
  return (MAIL_KINDS as readonly string[]).includes(text);
}

/** What the link in a mail stands for: one person's mails of one kind. */
export interface Subscription {
  readonly userId: UserId;
  readonly kind: MailKind;
}

/** The readable part of such a link; it is worth nothing without its signature. */
export function subscriptionText({ userId, kind }: Subscription): string {
  return `${kind.toLowerCase()}.${userId}`;
}

/** Null for what no link of this instance says. */
export function parseSubscription(text: string): Subscription | null {
  const [kind = '', userId = '', ...rest] = text.split('.');
  const known = kind.toUpperCase();
  return rest.length === 0 && isMailKind(known) && isId(userId) ? { kind: known, userId: asId<'User'>(userId) } : null;
}
