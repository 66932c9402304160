import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemovePerson } from '../../use-cases/people/remove-person.use-case.js';
import { DepartureEffectView, RemovePersonInput, RemovePersonPayload } from './remove-person.views.js';

/** Taking somebody out of an event. */
@Resolver()
export class RemovePersonResolver {
  constructor(private readonly removing: RemovePerson) {}

  @Query(() => [DepartureEffectView], {
    nullable: true,
    description:
      'What would follow if somebody were taken out of an event; writes nothing. Null for whoever may not do so, and for who is not in it.',
  })
  @Access('person:grant')
  async removalPreview(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('userId', { type: () => ID, description: 'The person.' }) userId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<readonly DepartureEffectView[] | null> {
    return this.removing.preview(viewer, asId<'Event'>(eventId), asId<'User'>(userId));
  }

  @Mutation(() => RemovePersonPayload, {
    description: 'Takes somebody out of an event with all roles; they are told why by mail. Never the last organiser.',
  })
  @Access('person:grant')
  async removePerson(
    @Args('input', { description: 'Whom, and why.' }) input: RemovePersonInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RemovePersonPayload> {
    return toPayload(await this.removing.run(viewer, input.toCommand()), (removed) => removed);
  }
}
