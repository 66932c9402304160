import type { DayPart, ProfilePart, TeamRole, Visibility } from '@jamboree/identity-domain';
import type { Sector } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, InputType, Int } from '@nestjs/graphql';
import type { SavePersonProfileCommand } from '../use-cases/save-person-profile.use-case.js';
import { DayPartEnum, ProfilePartEnum, ProfileVisibilityEnum, SectorEnum, TeamRoleEnum } from './person-profile.enums.js';

@InputType({ description: 'What somebody brings or looks for.' })
export class RoleWishesInput {
  @Field(() => [TeamRoleEnum], { description: 'By role.' })
  readonly roles: readonly TeamRole[];

  @Field(() => String, { description: 'In the person’s own words: at most 200 characters.' })
  readonly text: string;
}

@InputType({ description: 'Who may read one part of the profile.' })
export class ProfilePartVisibilityInput {
  @Field(() => ProfilePartEnum, { description: 'The part.' })
  readonly part: Uppercase<ProfilePart>;

  @Field(() => ProfileVisibilityEnum, { description: 'Who may read it.' })
  readonly visibility: Visibility;
}

@InputType({ description: 'The whole profile as it should be.' })
export class SaveMyProfileInput extends MutationInput {
  @Field(() => Int, { description: 'Version of the profile that was edited; 0 for the first time.' })
  readonly expectedVersion: number;

  @Field(() => [String], { description: 'At most 20, each of at most 40 characters.' })
  readonly skills: readonly string[];

  @Field(() => [String], { description: 'BCP 47 tags of the list: at most 12.' })
  readonly languages: readonly string[];

  @Field(() => SectorEnum, { nullable: true, description: 'Where the person works or studies.' })
  readonly sector?: Sector | null;

  @Field(() => RoleWishesInput, { description: 'What the person brings.' })
  readonly offers: RoleWishesInput;

  @Field(() => RoleWishesInput, { description: 'What the person looks for.' })
  readonly seeks: RoleWishesInput;

  @Field(() => String, { description: 'A few sentences: at most 600 characters.' })
  readonly about: string;

  @Field(() => [DayPartEnum], { description: 'When the person has time.' })
  readonly hours: readonly DayPart[];

  @Field(() => [ProfilePartVisibilityInput], { description: 'The parts that the person has decided about; others follow `inFinder`.' })
  readonly visibility: readonly ProfilePartVisibilityInput[];

  @Field(() => Boolean, { description: 'Whether the person consents to being found by people who look for a team.' })
  readonly inFinder: boolean;

  toCommand(): SavePersonProfileCommand {
    const { skills, languages, sector = null, about, hours, inFinder, expectedVersion, clientMutationId } = this;
    // Plain objects: what is hashed and stored must not depend on the input's classes.
    const wishes = ({ roles, text }: RoleWishesInput) => ({ roles, text });
    const visibility = this.visibility.map((one) => ({ part: one.part.toLowerCase(), visibility: one.visibility }));
    const content = { skills, languages, sector, offers: wishes(this.offers), seeks: wishes(this.seeks), about, hours };
    return { operation: 'saveMyProfile', ...content, visibility, inFinder, expectedVersion, clientMutationId };
  }
}
