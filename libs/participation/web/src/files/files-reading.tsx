import { FileList, isReady } from '@jamboree/event-web';
import type { AttachmentPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './files-reading.module.css';

interface FilesReadingProps {
  readonly files: readonly AttachmentPartsFragment[];
  readonly level: 2 | 3;
}

/** Files as readers get them, under a heading of their own. */
export function FilesReading({ files, level }: FilesReadingProps) {
  const t = useText();
  const Heading = `h${level}` as const;
  if (!files.some(isReady)) return null;
  return (
    <section className={styles['root']}>
      <Heading className={styles['title']}>{t('files.title')}</Heading>
      <FileList files={files} />
    </section>
  );
}
