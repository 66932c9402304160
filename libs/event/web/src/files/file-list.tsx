import { addressHere, useFormat } from '@jamboree/platform-web';
import { Download } from 'lucide-react';
import { useFormText } from '../forms/form-texts.js';
import styles from './file-list.module.css';
import { isReady, sizeText, type SentFile } from './sent-file.js';

/** What may be said of a file beside its name. */
type DescribedFile = SentFile & { readonly description?: string };

/** Files as readers get them: pictures to look at, everything else to take along. Nothing of it runs in the page. */
export function FileList({ files }: { readonly files: readonly DescribedFile[] }) {
  const t = useFormText();
  const format = useFormat();
  const ready = files.filter(isReady);
  const pictures = ready.filter(({ previewPath }) => previewPath);
  const others = ready.filter(({ previewPath }) => !previewPath);
  return (
    <>
      {pictures.length > 0 && (
        <ul className={styles['pictures']}>
          {pictures.map(({ id, name, description = '', path, previewPath, width, height }) => (
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
          {others.map(({ id, name, description = '', path, kind, bytes }) => (
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
