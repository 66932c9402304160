import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toProblem } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReminderPolicies } from '../../use-cases/messages/reminder-policies.js';
import { ReminderPolicyView, SetReminderPolicyInput, SetReminderPolicyPayload } from './reminders.view.js';

@Resolver()
export class RemindersResolver {
  constructor(private readonly policies: ReminderPolicies) {}

  @Query(() => ReminderPolicyView, {
    nullable: true,
    description: 'When people of an event are reminded; null for whoever may not read it.',
  })
  @Access('message:read')
  async reminderPolicy(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReminderPolicyView | null> {
    const policy = await this.policies.read(viewer, asId<'Event'>(eventId));
    return policy === null ? null : ReminderPolicyView.from(policy);
  }

  @Mutation(() => SetReminderPolicyPayload, { description: 'Sets when people of an event are reminded of its deadlines.' })
  @Access('message:write')
  async setReminderPolicy(
    @Args('input', { description: 'When.' }) input: SetReminderPolicyInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SetReminderPolicyPayload> {
    const set = await this.policies.set(viewer, input.toCommand());
    if (!set.ok) return toProblem(set.error);
    const policy = await this.policies.read(viewer, set.value);
    return policy === null ? toProblem({ code: 'NotFound', what: 'event' } as const) : { policy: ReminderPolicyView.from(policy) };
  }
}
