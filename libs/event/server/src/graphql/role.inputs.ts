import { asId, type Role } from '@jamboree/kernel';
import { MutationInput, RoleEnum } from '@jamboree/platform-server';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { GrantRoleCommand } from '../use-cases/grant-role.use-case.js';
import type { RevokeRoleCommand } from '../use-cases/revoke-role.use-case.js';

@InputType({ description: 'A role for somebody, by mail address.' })
export class GrantRoleInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Where the invitation goes.' })
  readonly email: string;

  @Field(() => String, { nullable: true, description: 'Name for somebody who has no account yet.' })
  readonly displayName?: string | null;

  @Field(() => RoleEnum, { description: 'What the person becomes.' })
  readonly role: Role;

  toCommand(): GrantRoleCommand {
    const { clientMutationId, email, displayName = null, role } = this;
    return { operation: 'grantRole', clientMutationId, eventId: asId<'Event'>(this.eventId), email, displayName, role };
  }
}

@InputType({ description: 'A role to take away.' })
export class RevokeRoleInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The person.' })
  readonly userId: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role: Role;

  toCommand(): RevokeRoleCommand {
    const { clientMutationId, role } = this;
    return { operation: 'revokeRole', clientMutationId, eventId: asId<'Event'>(this.eventId), userId: asId<'User'>(this.userId), role };
  }
}
