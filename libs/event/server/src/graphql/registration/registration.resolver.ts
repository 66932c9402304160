import type { ApplicationState } from '@jamboree/event-domain';
import { SectorEnum } from '@jamboree/identity-server';
import { asId, err, ok, pageRequest, type EventId, type NotFound, type Result, type Sector, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  PageArgs,
  Public,
  toConnection,
  toPayload,
  type CountedConnectionOf,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Apply } from '../../use-cases/registration/apply.use-case.js';
import { DecideApplications } from '../../use-cases/registration/decide-applications.use-case.js';
import { GiveConsent } from '../../use-cases/registration/give-consent.use-case.js';
import { queueCursor, ReadRegistration } from '../../use-cases/registration/read-registration.js';
import { SaveRegistration } from '../../use-cases/registration/save-registration.use-case.js';
import { WithdrawApplication } from '../../use-cases/registration/withdraw-application.use-case.js';
import { WithdrawConsent } from '../../use-cases/registration/withdraw-consent.use-case.js';
import {
  ApplyInput,
  ConsentInput,
  DecideApplicationsInput,
  GiveConsentInput,
  SaveRegistrationInput,
  WithdrawApplicationInput,
} from './registration.inputs.js';
import {
  ApplicationConnection,
  ApplicationPayload,
  ApplicationStateEnum,
  ApplicationView,
  DecideApplicationsPayload,
  MyApplicationView,
  RegistrationDeskView,
  SaveRegistrationPayload,
} from './registration.views.js';

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ApplicationStateEnum, { nullable: true, description: 'Only those in this state.' })
  readonly state?: ApplicationState | null;

  @Field(() => String, { nullable: true, description: 'Only people of this city.' })
  readonly city?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Only people of this sector.' })
  readonly sector?: Sector | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or of a mail address.' })
  readonly search?: string | null;
}

/** Applying to take part, and deciding about applications. */
@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly reading: ReadRegistration,
    private readonly saving: SaveRegistration,
    private readonly applying: Apply,
    private readonly withdrawing: WithdrawApplication,
    private readonly agreeing: GiveConsent,
    private readonly ending: WithdrawConsent,
    private readonly deciding: DecideApplications,
  ) {}

  @Query(() => MyApplicationView, { nullable: true, description: 'The viewer’s own application to take part in an event.' })
  @Public()
  async myApplication(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MyApplicationView | null> {
    const own = await this.reading.mine(viewer, asId(eventId));
    return own === null ? null : MyApplicationView.from(own);
  }

  @Query(() => RegistrationDeskView, {
    nullable: true,
    description: 'How people come into an event; null for whoever may not read its people.',
  })
  @Access('person:read')
  async registrationDesk(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RegistrationDeskView | null> {
    const desk = await this.reading.desk(viewer, asId(eventId));
    return desk === null ? null : RegistrationDeskView.from(desk);
  }

  @Query(() => ApplicationConnection, { nullable: true, description: 'Applications in the order in which they came; null as above.' })
  @Access('person:read')
  async applications(
    @Args() args: ApplicationsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CountedConnectionOf<ApplicationView> | null> {
    const { state = null, city = null, sector = null, search = null } = args;
    const filter = { eventId: asId<'Event'>(args.eventId), state, city, sector, search };
    const page = expectPage(await this.reading.queue(viewer, filter, expectPage(pageRequest(args.first, args.after))));
    if (page === null) return null;
    return { ...toConnection(page, (item) => ApplicationView.from(item), queueCursor), totalCount: page.totalCount };
  }

  @Mutation(() => SaveRegistrationPayload, { description: 'Says how people come into an event.' })
  @Access('event:manage')
  async saveRegistration(
    @Args('input', { description: 'As it should be.' }) input: SaveRegistrationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveRegistrationPayload> {
    return toPayload(await this.desk(await this.saving.run(viewer, input.toCommand()), viewer), (desk) => ({ desk }));
  }

  @Mutation(() => ApplicationPayload, { description: 'Asks to take part.' })
  @Access('event:join')
  async apply(
    @Args('input', { description: 'The application.' }) input: ApplyInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplicationPayload> {
    return toPayload(await this.own(await this.applying.run(viewer, input.toCommand()), viewer), (application) => ({ application }));
  }

  @Mutation(() => ApplicationPayload, { description: 'Takes the own application back.' })
  @Access('event:join')
  async withdrawApplication(
    @Args('input', { description: 'Which one.' }) input: WithdrawApplicationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplicationPayload> {
    return toPayload(await this.own(await this.withdrawing.run(viewer, input.toCommand()), viewer), (application) => ({ application }));
  }

  @Mutation(() => ApplicationPayload, { description: 'Agrees to words of the registration form for the own application.' })
  @Access('event:join')
  async giveConsent(
    @Args('input', { description: 'Which one.' }) input: GiveConsentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplicationPayload> {
    const given = await this.agreeing.run(viewer, input.toCommand());
    return toPayload(await this.own(given, viewer), (application) => ({ application }));
  }

  @Mutation(() => ApplicationPayload, { description: 'Ends a consent that was given with the own application.' })
  @Access('event:join')
  async withdrawConsent(
    @Args('input', { description: 'Which one.' }) input: ConsentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplicationPayload> {
    return toPayload(await this.own(await this.ending.run(viewer, input.toCommand()), viewer), (application) => ({
      application,
    }));
  }

  @Mutation(() => DecideApplicationsPayload, { description: 'Accepts, puts on the waiting list or declines: all of them or none.' })
  @Access('person:grant')
  async decideApplications(
    @Args('input', { description: 'Which ones, and what they become.' }) input: DecideApplicationsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof DecideApplicationsPayload> {
    const command = input.toCommand();
    const decided = await this.deciding.run(viewer, command);
    const now = decided.ok ? await this.reading.decided(viewer, command.eventId, decided.value) : [];
    return toPayload(decided, () => ({ applications: now.map((item) => ApplicationView.from(item)) }));
  }

  private async own<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<MyApplicationView, E | NotFound>> {
    if (!result.ok) return result;
    const own = await this.reading.mine(viewer, result.value);
    return own === null ? err({ code: 'NotFound', what: 'application' }) : ok(MyApplicationView.from(own));
  }

  private async desk<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<RegistrationDeskView, E | NotFound>> {
    if (!result.ok) return result;
    const desk = await this.reading.desk(viewer, result.value);
    return desk === null ? err({ code: 'NotFound', what: 'event' }) : ok(RegistrationDeskView.from(desk));
  }
}
