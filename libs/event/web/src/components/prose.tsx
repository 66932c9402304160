import type { ReactNode } from 'react';

/**
 * An organiser's own words: paragraphs, lists with `-`, **strong**, *stressed* and [links](https://…) of Markdown. Everything else stays the
 * text it is, so nothing of it can become markup; the full reader of long ideas is too heavy for the first page.
 */
export function Prose({ text }: { readonly text: string }) {
  const blocks = text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return blocks.map((block, index) => <Block key={index} text={block} />);
}

function Block({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  if (!lines.every((line) => /^[-*] /.test(line))) return <p>{inline(text)}</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{inline(line.slice(2))}</li>
      ))}
    </ul>
  );
}

const INLINE = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/** The marked parts of one run of text, in order. */
function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, strong, stressed, words, address] = match;
    parts.push(text.slice(end, match.index));
    if (strong !== undefined) parts.push(<strong key={match.index}>{strong}</strong>);
    else if (stressed !== undefined) parts.push(<em key={match.index}>{stressed}</em>);
    else if (address !== undefined) {
      parts.push(
        <a key={match.index} href={address} rel="noreferrer">
          {words}
        </a>,
      );
    }
    end = match.index + all.length;
  }
  parts.push(text.slice(end));
  return parts;
}
