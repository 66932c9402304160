import type { Instant, LocalizedText } from '@jamboree/kernel';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import type { DemoPersona } from '../use-cases/demo-personas.js';
import type { Instance } from '../use-cases/instance-info.js';

@ObjectType('DemoPersona', { description: 'A fictional person whom anybody may become in demo mode.' })
export class DemoPersonaView implements Omit<DemoPersona, 'email'> {
  @Field(() => String, { description: 'What `demoSignIn` takes.' })
  readonly key: string;

  @Field(() => String, { description: 'The fictional name.' })
  readonly displayName: string;

  @Field(() => String, { description: 'What the person shows, such as `JUROR`.' })
  readonly role: string;

  @Field(() => LocalizedTextView, { description: 'What there is to do as this person.' })
  readonly description: LocalizedText;

  @Field(() => String, { description: 'Path of the page on which that begins.' })
  readonly startPath: string;
}

@ObjectType('InstanceInfo', { description: 'What a page must know before anybody has signed in.' })
export class InstanceInfoView implements Omit<Instance, 'demoPersonas'> {
  @Field(() => String, { description: 'Name of the instance.' })
  readonly name: string;

  @Field(() => Boolean, { description: 'Demo mode: fictional people, one-press sign-in, and a banner on every page.' })
  readonly demo: boolean;

  @Field(() => Boolean, { description: 'Nobody administers this instance yet; the link on the server’s console makes the first one.' })
  readonly setUpNeeded: boolean;

  @Field(() => Boolean, { description: 'Mails are shown on the outbox page instead of being sent.' })
  readonly mailOutbox: boolean;

  @Field(() => InstantScalar, { description: 'The server’s clock, which decides about every deadline.' })
  readonly serverTime: Instant;

  @Field(() => [DemoPersonaView], { description: 'Whom one can become by one press; empty outside demo mode.' })
  readonly demoPersonas: readonly DemoPersonaView[];
}
