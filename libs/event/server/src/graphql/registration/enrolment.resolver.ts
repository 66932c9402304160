import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Origin, toPayload, type RequestOrigin } from '@jamboree/platform-server';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnrolPeople } from '../../use-cases/registration/enrol-people.use-case.js';
import { PreviewEnrolments } from '../../use-cases/registration/preview-enrolments.js';
import { enrolmentOf, EnrolmentPreviewArgs, EnrolPeopleInput, EnrolPeoplePayload, PeopleEnrolledView } from './enrolment.views.js';

/** Bringing people in from a list. */
@Resolver()
export class EnrolmentResolver {
  constructor(
    private readonly previews: PreviewEnrolments,
    private readonly enrolling: EnrolPeople,
  ) {}

  @Query(() => PeopleEnrolledView, {
    nullable: true,
    description: 'What would become of people who are brought in; writes nothing. Null for whoever may not bring people in.',
  })
  @Access('person:grant')
  async enrolmentPreview(
    @Args() { eventId, people, admitted }: EnrolmentPreviewArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PeopleEnrolledView | null> {
    const id = asId<'Event'>(eventId);
    const before = admitted.map(({ city = null, sector, count }) => ({ city, sector, count }));
    const judged = await this.previews.run(viewer, id, people.map(enrolmentOf), before);
    return judged === null ? null : PeopleEnrolledView.from(id, judged);
  }

  @Mutation(() => EnrolPeoplePayload, {
    description:
      'Brings people in: sound rows are carried out, places and quotas hold, who is known stays as they are; everybody new is told by mail.',
  })
  @Access('person:grant')
  async enrolPeople(
    @Args('input', { description: 'Whom, and where.' }) input: EnrolPeopleInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof EnrolPeoplePayload> {
    const command = input.toCommand();
    return toPayload(await this.enrolling.run(viewer, command, ip), (judged) => PeopleEnrolledView.from(command.eventId, judged));
  }
}
