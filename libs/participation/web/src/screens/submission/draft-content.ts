import { asId } from '@jamboree/kernel';
import { EMPTY_CONTENT, type SubmissionContent } from '@jamboree/participation-domain';

/** What a query selects of a draft or a version. */
export interface SentContent {
  readonly title: string;
  readonly summary: string;
  readonly answers: readonly { readonly key: string; readonly text: string }[];
  readonly links: readonly string[];
  readonly videoUrl: string | null;
  readonly builtWith: readonly string[];
  readonly trackId: string | null;
  readonly challengeId: string | null;
}

/** A draft as GraphQL sends it, in the words of the domain; a submission without a draft begins empty. */
export function draftFrom(content: SentContent | null | undefined): SubmissionContent {
  if (!content) return EMPTY_CONTENT;
  const { title, summary, links, builtWith, answers } = content;
  return {
    title,
    summary,
    answers: answers.map(({ key, text }) => ({ key, text })),
    links: [...links],
    videoUrl: content.videoUrl,
    builtWith: [...builtWith],
    trackId: idOrNull(content.trackId),
    challengeId: idOrNull(content.challengeId),
  };
}

/** The server's content inside a VersionConflict, which is untyped JSON there; what is missing reads as empty. */
export function draftFromJson(json: unknown): SubmissionContent {
  const { title, summary, answers, links, videoUrl, builtWith, trackId, challengeId } = fieldsOf(json);
  return {
    title: textOf(title),
    summary: textOf(summary),
    answers: listOf(answers).map((answer) => ({ key: textOf(fieldsOf(answer)['key']), text: textOf(fieldsOf(answer)['text']) })),
    links: listOf(links).map(textOf),
    videoUrl: typeof videoUrl === 'string' ? videoUrl : null,
    builtWith: listOf(builtWith).map(textOf),
    trackId: idOrNull(trackId),
    challengeId: idOrNull(challengeId),
  };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
}

function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function textOf(json: unknown): string {
  return typeof json === 'string' ? json : '';
}

function idOrNull<Entity extends string>(id: unknown) {
  return typeof id === 'string' && id !== '' ? asId<Entity>(id) : null;
}
