import {
  PROFILE_PARTS,
  visibilityOf,
  type DayPart,
  type PersonProfile,
  type ProfileContent,
  type ProfilePart,
  type RoleWishes,
  type SpokenLanguage,
  type TeamRole,
  type Visibility,
} from '@jamboree/identity-domain';
import type { Sector, UserId } from '@jamboree/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownPerson } from '../use-cases/read-profiles.js';
import { DayPartEnum, ProfilePartEnum, ProfileVisibilityEnum, SectorEnum, TeamRoleEnum } from './person-profile.enums.js';
import { PersonView } from './person.view.js';

@ObjectType('RoleWishes', { description: 'What somebody brings or looks for.' })
export class RoleWishesView implements RoleWishes {
  @Field(() => [TeamRoleEnum], { description: 'By role.' })
  readonly roles: readonly TeamRole[];

  @Field(() => String, { description: 'In the person’s own words; empty when there are none.' })
  readonly text: string;
}

@ObjectType('ProfileContent', {
  description: 'What a person tells about themselves. What the reader may not see is as empty as what was never told.',
})
export class ProfileContentView implements ProfileContent {
  @Field(() => [String], { description: 'Keys of well-known skills, such as `ux-design`, and words of the person’s own.' })
  readonly skills: readonly string[];

  @Field(() => [String], { description: 'Languages spoken, as BCP 47 tags.' })
  readonly languages: readonly SpokenLanguage[];

  @Field(() => SectorEnum, { nullable: true, description: 'Where the person works or studies.' })
  readonly sector: Sector | null;

  @Field(() => RoleWishesView, { description: 'What the person brings.' })
  readonly offers: RoleWishesView;

  @Field(() => RoleWishesView, { description: 'What the person looks for.' })
  readonly seeks: RoleWishesView;

  @Field(() => String, { description: 'A few sentences; empty when there are none.' })
  readonly about: string;

  @Field(() => [DayPartEnum], { description: 'When the person has time, by their own clock.' })
  readonly hours: readonly DayPart[];

  static of({ skills, languages, sector, offers, seeks, about, hours }: ProfileContent): ProfileContentView {
    return { skills, languages, sector, offers, seeks, about, hours };
  }
}

@ObjectType('ProfilePartVisibility', { description: 'Who reads one part of a profile.' })
export class ProfilePartVisibilityView {
  @Field(() => ProfilePartEnum, { description: 'The part.' })
  readonly part: Uppercase<ProfilePart>;

  @Field(() => ProfileVisibilityEnum, { description: 'Who reads it.' })
  readonly visibility: Visibility;

  @Field(() => Boolean, { description: 'Whether the person decided it; otherwise it follows whether they want to be found.' })
  readonly decided: boolean;
}

@ObjectType('MyProfile', { description: 'One’s own profile, with who may read what of it.' })
export class MyProfileView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => ProfileContentView, { description: 'Everything one has told.' })
  readonly content: ProfileContentView;

  @Field(() => [ProfilePartVisibilityView], { description: 'For every part.' })
  readonly visibility: readonly ProfilePartVisibilityView[];

  @Field(() => Boolean, { description: 'Whether one wants to be found by people who look for a team.' })
  readonly inFinder: boolean;

  @Field(() => Int, { description: 'To be expected by an edit; 0 while nothing was ever told.' })
  readonly version: number;

  static from(profile: PersonProfile): MyProfileView {
    const visibility = PROFILE_PARTS.map((part) => ({
      part: ProfilePartEnum[part.toUpperCase() as Uppercase<ProfilePart>], // the enum's names are the parts' in capitals
      visibility: visibilityOf(profile, part),
      decided: profile.visibility[part] !== undefined,
    }));
    const { userId: id, finderSince, version } = profile;
    return { id, content: ProfileContentView.of(profile), visibility, inFinder: finderSince !== null, version };
  }
}

@ObjectType('PersonPage', { description: 'A person who shows something of themselves to the viewer.' })
export class PersonPageView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => PersonView, { description: 'Name and city.' })
  readonly person: PersonView;

  @Field(() => ProfileContentView, { description: 'What the viewer may see.' })
  readonly profile: ProfileContentView;

  @Field(() => String, { nullable: true, description: 'IANA time zone; null unless the viewer may see the person’s hours.' })
  readonly timeZone: string | null;

  static from({ person, profile }: ShownPerson): PersonPageView {
    const timeZone = profile.hours.length === 0 ? null : person.timeZone;
    return { id: person.id, person: PersonView.from(person), profile: ProfileContentView.of(profile), timeZone };
  }
}
