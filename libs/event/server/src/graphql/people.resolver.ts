import type { ApplicationState } from '@jamboree/event-domain';
import { SectorEnum } from '@jamboree/identity-server';
import { asId, err, ok, pageRequest, type NotFound, type Result, type Role, type Sector, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  Origin,
  PageArgs,
  RoleEnum,
  toConnection,
  toPayload,
  type CountedConnectionOf,
  type RequestOrigin,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GrantRole } from '../use-cases/grant-role.use-case.js';
import { personCursor, ReadPeople } from '../use-cases/read-people.js';
import { RevokeRole } from '../use-cases/revoke-role.use-case.js';
import type { RoleOf } from '../use-cases/roles.js';
import { EventPersonConnection, EventPersonView } from './event-person.view.js';
import { GrantRolePayload } from './event.payloads.js';
import { ApplicationStateEnum } from './registration/registration.views.js';
import { GrantRoleInput, RevokeRoleInput } from './role.inputs.js';

@ArgsType()
export class EventPeopleArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Only people who hold this role.' })
  readonly role?: Role | null;

  @Field(() => String, { nullable: true, description: 'Only people of this city.' })
  readonly city?: string | null;

  @Field(() => ApplicationStateEnum, { nullable: true, description: 'Only people whose application stands so.' })
  readonly application?: ApplicationState | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Only people who applied from this sector.' })
  readonly sector?: Sector | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or of a mail address.' })
  readonly search?: string | null;
}

/** Who is in an event, for its organisers. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly readPeople: ReadPeople,
    private readonly grant: GrantRole,
    private readonly revoke: RevokeRole,
  ) {}

  @Query(() => EventPersonConnection, { nullable: true, description: 'People of an event by name; null for whoever may not read them.' })
  @Access('person:read')
  async eventPeople(@Args() args: EventPeopleArgs, @CurrentViewer() viewer: Viewer): Promise<CountedConnectionOf<EventPersonView> | null> {
    const { role = null, city = null, application = null, sector = null, search = null } = args;
    const filter = { eventId: asId<'Event'>(args.eventId), role, city, application, sector, search };
    const page = expectPage(await this.readPeople.page(viewer, filter, expectPage(pageRequest(args.first, args.after))));
    if (page === null) return null;
    return { ...toConnection(page, (person) => EventPersonView.from(person), personCursor), totalCount: page.totalCount };
  }

  @Mutation(() => GrantRolePayload, { description: 'Gives somebody a role by mail address and invites them by mail.' })
  @Access('person:grant')
  async grantRole(
    @Args('input', { description: 'Whom, and what.' }) input: GrantRoleInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof GrantRolePayload> {
    const granted = await this.personAfter(viewer, await this.grant.run(viewer, input.toCommand(), ip));
    return toPayload(granted, (eventPerson) => ({ eventPerson }));
  }

  @Mutation(() => GrantRolePayload, { description: 'Takes a role away; never the last organiser’s.' })
  @Access('person:grant')
  async revokeRole(
    @Args('input', { description: 'Whose, and which.' }) input: RevokeRoleInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof GrantRolePayload> {
    const revoked = await this.personAfter(viewer, await this.revoke.run(viewer, input.toCommand()));
    return toPayload(revoked, (eventPerson) => ({ eventPerson }));
  }

  private async personAfter<E>(viewer: Viewer, result: Result<RoleOf, E>): Promise<Result<EventPersonView, E | NotFound>> {
    if (!result.ok) return result;
    const person = await this.readPeople.one(viewer, result.value.eventId, result.value.userId);
    return person === null ? err({ code: 'NotFound', what: 'person' }) : ok(EventPersonView.from(person));
  }
}
