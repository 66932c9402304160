import type { Instant } from '@jamboree/kernel';
import { connectionOf, InstantScalar, type Mail } from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MailView', { description: 'A mail that was kept instead of sent, in demo and development.' })
export class OutboxMailView {
  @Field(() => ID, { description: 'The mail’s id.' })
  readonly id: string;

  @Field(() => String, { description: 'Whom it is addressed to.' })
  readonly to: string;

  @Field(() => String, { description: 'Its subject.' })
  readonly subject: string;

  @Field(() => String, { description: 'Its plain text.' })
  readonly text: string;

  @Field(() => String, { description: 'Its HTML, to be shown in a sandboxed frame.' })
  readonly html: string;

  @Field(() => InstantScalar, { description: 'When it was written.' })
  readonly createdAt: Instant;

  @Field(() => String, { description: 'QUEUED, SENDING, SENT, KEPT or FAILED.' })
  readonly state: string;

  static from({ id, recipient, subject, text, html, createdAt, state }: Mail): OutboxMailView {
    return Object.assign(new OutboxMailView(), { id, to: recipient, subject, text, html, createdAt, state });
  }
}

export const OutboxMailConnection = connectionOf(OutboxMailView, 'Mail');
