import { textIn, type SubmissionContent } from '@jamboree/participation-domain';

/** The whole draft as Markdown, to take elsewhere when it cannot be sent. `titles` are the questions by key, in the reader's language. */
export function contentAsText(content: SubmissionContent, titles: ReadonlyMap<string, string>): string {
  const written = ['summary', ...content.answers.map(({ key }) => key)];
  const answered = [...titles].filter(([key]) => written.includes(key) && textIn(content, key).trim() !== '');
  const parts = [
    `# ${content.title}`,
    ...answered.map(([key, title]) => `## ${title}\n\n${textIn(content, key)}`),
    [...content.links, content.videoUrl ?? ''].filter((address) => address !== '').join('\n'),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}
