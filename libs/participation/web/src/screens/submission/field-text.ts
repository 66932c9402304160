import type { SubmissionContent } from '@jamboree/participation-domain';

/** The text of a title, a summary or a question. */
export function textIn(content: SubmissionContent, key: string): string {
  if (key === 'title') return content.title;
  if (key === 'summary') return content.summary;
  return content.answers.find((answer) => answer.key === key)?.text ?? '';
}

/** The content with another text there; the other answers keep their places. */
export function withText(content: SubmissionContent, key: string, text: string): SubmissionContent {
  if (key === 'title' || key === 'summary') return { ...content, [key]: text };
  const known = content.answers.some((answer) => answer.key === key);
  const answers = known
    ? content.answers.map((answer) => (answer.key === key ? { key, text } : answer))
    : [...content.answers, { key, text }];
  return { ...content, answers };
}
