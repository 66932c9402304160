import { lazy, Suspense } from 'react';
import type { MarkdownProps } from './markdown-text.js';
import styles from './markdown.module.css';

const MarkdownText = lazy(() => import('./markdown-text.js').then((module) => ({ default: module.MarkdownText })));

/** Text that people wrote. Its reader of Markdown comes after the page; until then the words stand as they were typed. */
export function Markdown(props: MarkdownProps) {
  return (
    <Suspense fallback={<p className={styles['plain']}>{props.text}</p>}>
      <MarkdownText {...props} />
    </Suspense>
  );
}
