import type { ShortlistState } from '@jamboree/handover-domain';
import type { EventId, Instant, LocalizedText, ShortlistId, SubmissionId } from '@jamboree/kernel';
import { describedEnum, InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { EXPORT_FORMATS } from '../use-cases/export/export-file.js';
import type { ShortlistDetails } from '../use-cases/shortlist/compose-shortlist.js';
import type { SeenShortlist } from '../use-cases/shortlist/read-shortlist.js';

export const ShortlistStateEnum = describedEnum<ShortlistState>(
  'ShortlistState',
  'How far a shortlist has come: a decision is not its announcement.',
  { DRAFT: 'Being put together.', DECIDED: 'Fixed, and not yet announced.', RELEASED: 'Public, with its reasons.' },
);

@ObjectType('ShortlistEntry', { description: 'A submission on the shortlist, with what an official compares by.' })
export class ShortlistEntryView {
  @Field(() => Int, { description: 'Place on the list, from 1.' })
  readonly rank: number;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => String, { description: 'In short, in Markdown; not sanitised.' })
  readonly summary: string;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => Int, { description: 'People in the team; zero for an imported team that nobody has joined.' })
  readonly members: number;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The jury’s weighted mean on the rubric’s scale; null without reviews, or when the viewer may not see it.',
  })
  readonly mean: number | null;

  @Field(() => Float, { nullable: true, description: 'Sample standard deviation of the scorecards; null with fewer than two.' })
  readonly spread: number | null;

  @Field(() => Int, { description: 'Scorecards that count.' })
  readonly reviews: number;

  @Field(() => [String], { description: 'Links of the submission, the video last.' })
  readonly links: readonly string[];

  @Field(() => String, { description: 'Why it was chosen; public with the release.' })
  readonly rationale: string;

  static from({ localizedTrack, criteria: _, ...line }: ShortlistDetails['lines'][number]): ShortlistEntryView {
    return { ...line, trackTitle: localizedTrack };
  }
}

@ObjectType('ExportLink', { description: 'A file to download. The session is checked then: the address alone opens nothing.' })
export class ExportLinkView {
  @Field(() => String, { description: 'xlsx, csv or json.' })
  readonly format: string;

  @Field(() => String, { description: 'Path on this server.' })
  readonly url: string;
}

@ObjectType('Shortlist', { description: 'The submissions that an event hands over, decided first and released later, all at once.' })
export class ShortlistView {
  @Field(() => ID, { description: 'The list’s id.' })
  readonly id: ShortlistId;

  @Field(() => ID, { description: 'The event it belongs to.' })
  readonly eventId: EventId;

  @Field(() => ShortlistStateEnum, { description: 'How far it has come.' })
  readonly state: ShortlistState;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' })
  readonly decidedAt: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who decided it.' })
  readonly decidedByName: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When everybody learned of it.' })
  readonly releasedAt: Instant | null;

  @Field(() => [ShortlistEntryView], { description: 'By rank.' })
  readonly entries: readonly ShortlistEntryView[];

  @Field(() => Int, { description: 'To be expected by the next change.' })
  readonly version: number;

  @Field(() => [ExportLinkView], { description: 'Files of it; none for a viewer who may not download them.' })
  readonly exports: readonly ExportLinkView[];

  static from({ shortlist, slug, lines, decidedByName, exportable }: SeenShortlist): ShortlistView {
    const { id, eventId, state, decidedAt, releasedAt, version } = shortlist;
    const exports = exportable ? EXPORT_FORMATS.map((format) => ({ format, url: `/exports/${slug}/shortlist.${format}` })) : [];
    return {
      id,
      eventId,
      state,
      decidedAt,
      decidedByName,
      releasedAt,
      version,
      entries: lines.map((line) => ShortlistEntryView.from(line)),
      exports,
    };
  }
}
