import type { ChallengeId, TrackId } from '@jamboree/kernel';
import type { FrozenAttachment } from '../attachment/attachment.js';

/** The answer to one question of the form. */
export interface Answer {
  readonly key: string;
  /** In the notation of its kind, see `AnswerTexts`; of a long text Markdown, rendered and sanitised by the reader's client only. */
  readonly text: string;
}

/** What a team writes, in a draft and in every submitted version alike. */
export interface SubmissionContent {
  readonly title: string;
  readonly summary: string;
  /** In the order of the form; questions without an answer are left out. */
  readonly answers: readonly Answer[];
  /** http or https addresses. */
  readonly links: readonly string[];
  readonly videoUrl: string | null;
  /** Technologies or materials, for example `leaflet`. */
  readonly builtWith: readonly string[];
  readonly trackId: TrackId | null;
  readonly challengeId: ChallengeId | null;
}

export const EMPTY_CONTENT: SubmissionContent = {
  title: '',
  summary: '',
  answers: [],
  links: [],
  videoUrl: null,
  builtWith: [],
  trackId: null,
  challengeId: null,
};

/**
 * The text whose SHA-256 (of its UTF-8 bytes, lower-case hex) is the content hash of a version: a JSON array in this fixed order,
 * without spaces, answers sorted by key. Equal content gives equal text whatever the order of keys in the sender's JSON. Files stand at
 * the end, each as hash, name and description in the order they are shown; without files the array is shorter.
 */
export function canonicalContent(content: SubmissionContent, files: readonly FrozenAttachment[] = []): string {
  const answers = content.answers.map(({ key, text }) => [key, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([
    'jamboree-submission-1',
    content.title,
    content.summary,
    answers,
    content.links,
    content.videoUrl,
    content.builtWith,
    content.trackId,
    content.challengeId,
    ...(files.length === 0 ? [] : [files.map(({ sha256, name, description }) => [sha256, name, description])]),
  ]);
}
