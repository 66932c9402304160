import type { Challenge, ChallengeLink, CityZone, Prize, PrizeId, Track } from '@jamboree/event-domain';
import type { ChallengeId, LocalizedText, TrackId } from '@jamboree/kernel';
import { LocalizedTextView } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CityZone', { description: 'A partner city and the time its people live by.' })
export class CityZoneView implements CityZone {
  @Field(() => String, { description: 'Name of the city.' })
  readonly city: string;

  @Field(() => String, { description: 'IANA time zone, such as Asia/Jakarta.' })
  readonly timeZone: string;
}

@ObjectType('Track', { description: 'A theme of the event.' })
export class TrackView implements Omit<Track, 'eventId' | 'position'> {
  @Field(() => ID, { description: 'The track’s id.' })
  readonly id: TrackId;

  @Field(() => String, { description: 'Stable name within the event.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What it is about.' })
  readonly description: LocalizedText;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;
}

@ObjectType('ChallengeLink', { description: 'Something to start from: a data set, a map, a report.' })
export class ChallengeLinkView implements ChallengeLink {
  @Field(() => String, { description: 'What it is.' })
  readonly label: string;

  @Field(() => String, { description: 'Its address, http or https.' })
  readonly url: string;
}

@ObjectType('Challenge', { description: 'A problem posed by an office.' })
export class ChallengeView implements Omit<Challenge, 'eventId' | 'position'> {
  @Field(() => ID, { description: 'The challenge’s id.' })
  readonly id: ChallengeId;

  @Field(() => LocalizedTextView, { description: 'The problem in a few words.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'The problem, in Markdown.' })
  readonly description: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The office that poses it.' })
  readonly office: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to turn to at the office.' })
  readonly contact: string | null;

  @Field(() => [ChallengeLinkView], { description: 'Data sets and other things to start from.' })
  readonly links: readonly ChallengeLink[];

  @Field(() => ID, { nullable: true, description: 'The track it belongs to.' })
  readonly trackId: TrackId | null;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;
}

@ObjectType('Prize', { description: 'What can be won.' })
export class PrizeView implements Omit<Prize, 'eventId' | 'position'> {
  @Field(() => ID, { description: 'The prize’s id.' })
  readonly id: PrizeId;

  @Field(() => LocalizedTextView, { description: 'What it is.' })
  readonly title: LocalizedText;

  @Field(() => Int, { description: 'How many of it there are.' })
  readonly quantity: number;

  @Field(() => Float, { nullable: true, description: 'Money, in units of the currency.' })
  readonly amount: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217, such as IDR.' })
  readonly currency: string | null;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;
}
