import { lexer } from 'marked';
import { useMemo } from 'react';
import { blocks } from './markdown-blocks.js';
import styles from './markdown.module.css';

export interface MarkdownProps {
  readonly text: string;
  /** Level of the heading above: headings inside the text come below it. */
  readonly under?: 1 | 2 | 3;
}

/**
 * Text that people wrote, as elements. It is read into tokens and built from a closed list of elements, so that no markup of the
 * writer's reaches the page: raw HTML stays visible text, pictures become links.
 */
export function MarkdownText({ text, under = 2 }: MarkdownProps) {
  const content = useMemo(() => blocks(lexer(text), under), [text, under]);
  return <div className={styles['root']}>{content}</div>;
}
