import { EventView, FormFieldView } from '@jamboree/event-server';
import type { Instant, LocalizedText, SubmissionId, TrackId } from '@jamboree/kernel';
import { WINNING_STATES } from '@jamboree/participation-domain';
import { countedConnectionOf, InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ResemblingIdea } from '../use-cases/find-similar-ideas.js';
import type { GalleryCard } from '../use-cases/read-gallery.js';
import type { Idea } from '../use-cases/read-idea.js';
import { AttachmentView } from './attachment.view.js';
import { AnswerView } from './submission-content.view.js';

@ObjectType('GalleryItem', { description: 'A card of the gallery.' })
export class GalleryItemView {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title.' })
  readonly title: string;

  @Field(() => String, { description: 'The idea in two or three sentences.' })
  readonly summary: string;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => [String], { description: 'Teams whose entries were merged into it: at most three, by their numbers.' })
  readonly otherTeams: readonly string[];

  @Field(() => Int, { description: 'Such teams beyond those named.' })
  readonly moreTeams: number;

  @Field(() => ID, { nullable: true, description: 'Its track.' })
  readonly trackId: TrackId | null;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => [String], { description: 'Technologies, data sets, materials.' })
  readonly builtWith: readonly string[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was submitted; for those who check submissions, and where the event tells who was late.',
  })
  readonly submittedAt: Instant | null;

  @Field(() => Boolean, { description: 'Chosen in the released result.' })
  readonly winner: boolean;

  /** Field by field: a page makes fifty of them, and copying with a rest pattern costs several times as much. */
  static from(row: GalleryCard): GalleryItemView {
    const { id, number, title, summary, teamName, otherTeams, moreTeams, trackId, trackTitle, builtWith, submittedAt } = row;
    const card = { id, number, title, summary, teamName, otherTeams, moreTeams, trackId, trackTitle, builtWith, submittedAt };
    return Object.assign(card, { winner: WINNING.has(row.state) });
  }
}

const WINNING: ReadonlySet<string> = new Set(WINNING_STATES);

export const GalleryConnection = countedConnectionOf(GalleryItemView, 'Gallery');

@ObjectType('SimilarIdea', { description: 'A published idea that resembles what is being written.' })
export class SimilarIdeaView implements ResemblingIdea {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => String, { description: 'Title.' })
  readonly title: string;

  @Field(() => String, { description: 'The idea in two or three sentences.' })
  readonly summary: string;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => LocalizedTextView, { description: 'Title of its event.' })
  readonly eventTitle: LocalizedText;

  @Field(() => [String], { description: 'The writer’s words that both share, the most telling first.' })
  readonly sharedWords: readonly string[];
}

@ObjectType('PublicIdea', { description: 'An entry on its own page, as far as the viewer may read it.' })
export class PublicIdeaView {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly id: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Title.' })
  readonly title: string;

  @Field(() => String, { description: 'The idea in two or three sentences.' })
  readonly summary: string;

  @Field(() => [AnswerView], { description: 'Answers in the order of the form.' })
  readonly answers: readonly AnswerView[];

  @Field(() => [FormFieldView], { description: 'What was asked when it was submitted, then what was asked earlier.' })
  readonly form: readonly FormFieldView[];

  @Field(() => [String], { description: 'http or https addresses.' })
  readonly links: readonly string[];

  @Field(() => String, { nullable: true, description: 'Address of a video.' })
  readonly videoUrl: string | null;

  @Field(() => [String], { description: 'Technologies, data sets, materials.' })
  readonly builtWith: readonly string[];

  @Field(() => [AttachmentView], { description: 'Files it was submitted with.' })
  readonly attachments: readonly AttachmentView[];

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => EventView, { description: 'The event it was written for.' })
  readonly event: EventView;

  @Field(() => Boolean, { description: 'Chosen in the released result.' })
  readonly shortlisted: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was chosen, once that is released.' })
  readonly rationale: string | null;

  static from(idea: Idea, now: Instant): PublicIdeaView {
    const { id, number, content, form, files, teamName, trackTitle, event, shortlisted, rationale } = idea;
    const { title, summary, answers, links, videoUrl, builtWith } = content;
    const texts = { title, summary, answers, links, videoUrl, builtWith };
    const attachments = files.map((file) => AttachmentView.from(file));
    return {
      ...{ id, number, ...texts, form: FormFieldView.of(form), attachments, teamName, trackTitle },
      ...{ event: EventView.from(event, now), shortlisted, rationale },
    };
  }
}
