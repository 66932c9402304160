import { FileList, isReady } from '@jamboree/event-web';
import type { AttachmentPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './files-reading.module.css';

interface FilesReadingProps {
  readonly files: readonly AttachmentPartsFragment[];
  /** Of the heading; null for files under a question, which is their heading. */
  readonly level: 2 | 3 | null;
}

/** Files as readers get them. */
export function FilesReading({ files, level }: FilesReadingProps) {
  const t = useText();
  if (!files.some(isReady)) return null;
  if (level === null) return <FileList files={files} />;
  const Heading = `h${level}` as const;
  return (
    <section className={styles['root']}>
      <Heading className={styles['title']}>{t('files.title')}</Heading>
      <FileList files={files} />
    </section>
  );
}
