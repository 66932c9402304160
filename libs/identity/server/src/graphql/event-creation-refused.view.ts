import type { EventCreation } from '@jamboree/identity-domain';
import { describedEnum, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import type { EventCreationRefused } from '../use-cases/event-creation.js';

export const EventCreationEnum = describedEnum<EventCreation>('EventCreation', 'Who may create events; administrators always may.', {
  EVERYONE: 'Whoever is signed in.',
  VERIFIED: 'Whoever has proved a mail address by signing in with it.',
  BY_ADMINISTRATORS: 'The people whom administrators have listed.',
});

@ObjectType('EventCreationRefused', { implements: () => ProblemView, description: 'The instance does not let this person create events.' })
export class EventCreationRefusedView extends ProblemView {
  @Field(() => EventCreationEnum, { description: 'The rule that holds.' })
  readonly rule: EventCreation;

  @Field(() => [String], { description: 'Administrators who can be asked, by name.' })
  readonly askNames: readonly string[];

  static from({ rule, askNames }: EventCreationRefused): EventCreationRefusedView {
    const message = `You may not create events here; nothing was made. Please ask ${askNames.join(', ') || 'whoever runs this instance'}.`;
    return Object.assign(new EventCreationRefusedView(), { message, rule, askNames });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    EventCreationRefused: EventCreationRefusedView;
  }
}

registerProblem<'EventCreationRefused', EventCreationRefused>('EventCreationRefused', EventCreationRefusedView);
