import { addressHere, useFormat } from '@jamboree/platform-web';
import { Download } from 'lucide-react';
import type { AttachmentPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { isReady, sizeText } from './attachment.js';
import styles from './files-reading.module.css';

interface FilesReadingProps {
  readonly files: readonly AttachmentPartsFragment[];
  readonly level: 2 | 3;
}

/** Files as readers get them: pictures to look at, everything else to take along. Nothing of it runs in the page. */
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

/** The same without a heading, where a question is the heading. */
export function FileList({ files }: Pick<FilesReadingProps, 'files'>) {
  const t = useText();
  const format = useFormat();
  const ready = files.filter(isReady);
  const pictures = ready.filter(({ previewPath }) => previewPath);
  const others = ready.filter(({ previewPath }) => !previewPath);
  return (
    <>
      {pictures.length > 0 && (
        <ul className={styles['pictures']}>
          {pictures.map(({ id, name, description, path, previewPath, width, height }) => (
            <li key={id}>
              <figure className={styles['figure']}>
                <a href={path ?? undefined} aria-label={t('files.open', { name: description === '' ? name : description })}>
                  <img
                    src={previewPath ? addressHere(previewPath) : undefined}
                    alt=""
                    loading="lazy"
                    decoding="async"
                    width={width ?? undefined}
                    height={height ?? undefined}
                    className={styles['picture']}
                  />
                </a>
                <figcaption className={styles['caption']}>{description === '' ? name : description}</figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles['files']}>
          {others.map(({ id, name, description, path, kind, bytes }) => (
            <li key={id} className={styles['file']}>
              <a href={path ?? undefined} className={styles['link']}>
                <Download aria-hidden size={18} />
                <span>{name}</span>
              </a>
              <span className="dimmed small">
                {[kind && t(`files.kind.${kind}`), sizeText(bytes, format), description].filter((part) => part).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
