import type { EventId, Instant, SubmissionId } from '@jamboree/kernel';
import type { HintKind, SpamSignal, SpamSignalKind, SubmissionHintId, SubmissionState } from '@jamboree/participation-domain';
import {
  connectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
} from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HintedEntry, NamedHint } from '../persistence/hint.store.js';
import type { SharedPassages } from '../use-cases/read-hints.js';
import { SubmissionStateEnum } from './submission-enums.js';

const HintKindEnum = describedEnum<HintKind>('HintKind', 'What a hint is about.', {
  COPY: 'Much of the text also stands in another entry.',
  SPAM: 'Signs of spam.',
});

const SpamSignalEnum = describedEnum<SpamSignalKind>('SpamSignalKind', 'One thing that speaks for spam; none is enough by itself.', {
  ADVERTISES: 'Title or address reads like an advertisement.',
  ADDRESS_IN_TITLE: 'The title holds an address or a telephone number.',
  SITE_ELSEWHERE: 'Entries of other teams link to the same site.',
  NOTHING_BUILT: 'No file, no video, nothing that it is built with, no place where projects live.',
  HOME_PAGES: 'It links to the home pages of several sites.',
  ONE_SITE: 'It links to one site again and again.',
  LINKS_NO_TEXT: 'Many links for so few words.',
  ONE_AUTHOR: 'One author.',
  FEW_WORDS: 'Few words.',
  SHOUTED_TITLE: 'The title is in capitals.',
});

@ObjectType('SpamSignal', { description: 'One thing that speaks for spam.' })
export class SpamSignalView implements SpamSignal {
  @Field(() => SpamSignalEnum, { description: 'Which.' })
  readonly kind: SpamSignalKind;

  @Field(() => String, { description: 'The name or figure that shows it; may be empty.' })
  readonly detail: string;
}

@ObjectType('HintedEntry', { description: 'The entry whose text another one shares.' })
export class HintedEntryView implements HintedEntry {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => ID, { description: 'Its event, which may be another one.' })
  readonly eventId: EventId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title.' })
  readonly title: string;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => SubmissionStateEnum, { description: 'How far it has come.' })
  readonly state: SubmissionState;
}

@ObjectType('SubmissionHint', { description: 'What an organiser may want to look at. It decides nothing.' })
export class SubmissionHintView implements Omit<NamedHint, 'eventId' | 'otherId'> {
  @Field(() => ID, { description: 'The hint’s id.' })
  readonly id: SubmissionHintId;

  @Field(() => HintKindEnum, { description: 'What it is about.' })
  readonly kind: HintKind;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => Int, { description: 'Number of the submission in its event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title of the submission.' })
  readonly title: string;

  @Field(() => String, { description: 'Name of its team.' })
  readonly teamName: string;

  @Field(() => HintedEntryView, { nullable: true, description: 'The entry whose text it shares; null for spam.' })
  readonly other: HintedEntryView | null;

  @Field(() => Float, { nullable: true, description: 'How much of the shorter text stands in the other, 0 to 1; null for spam.' })
  readonly share: number | null;

  @Field(() => [SpamSignalView], { description: 'What speaks for spam.' })
  readonly signals: readonly SpamSignalView[];

  @Field(() => InstantScalar, { description: 'When it was found.' })
  readonly foundAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When somebody found nothing wrong.' })
  readonly dismissedAt: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who found nothing wrong.' })
  readonly dismissedByName: string | null;
}

export const SubmissionHintConnection = connectionOf(SubmissionHintView, 'SubmissionHint');

@ObjectType('SharedPassages', { description: 'The passages that two entries share, the longest first, as each of them writes them.' })
export class SharedPassagesView implements SharedPassages {
  @Field(() => [String], { description: 'In the submission of the hint.' })
  readonly here: readonly string[];

  @Field(() => [String], { description: 'In the other one.' })
  readonly there: readonly string[];
}

@ObjectType('HintDismissed', { description: 'The hint is put aside.' })
export class HintDismissedView {
  @Field(() => ID, { description: 'The hint’s id.' })
  readonly hintId: SubmissionHintId;
}

export const DismissHintPayload = payloadUnion('DismissHintPayload', HintDismissedView, [
  NotPermittedView,
  NotFoundView,
  IdempotencyMismatchView,
]);
