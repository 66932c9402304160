import { addressHere, useFormat } from '@jamboree/platform-web';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormText } from '../forms/form-texts.js';
import styles from './file-list.module.css';
import { PdfView } from './pdf-view.js';
import { isReady, sizeText, type SentFile } from './sent-file.js';

/** What may be said of a file beside its name. */
type DescribedFile = SentFile & { readonly description?: string };

interface FileListProps<F extends DescribedFile> {
  readonly files: readonly F[];
  /** What this reader can do with one of them. */
  readonly action?: (file: F) => ReactNode;
}

/** Files as readers get them: pictures and PDFs to look at, everything else to take along. Nothing of it runs in the page. */
export function FileList<F extends DescribedFile>({ files, action }: FileListProps<F>) {
  const ready = files.filter(isReady);
  const pictures = ready.filter(({ previewPath }) => previewPath);
  const others = ready.filter(({ previewPath }) => !previewPath);
  return (
    <>
      {pictures.length > 0 && (
        <ul className={styles['pictures']}>
          {pictures.map((file) => (
            <li key={file.id}>
              <Picture file={file}>{action?.(file)}</Picture>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles['files']}>
          {others.map((file) => (
            <li key={file.id} className={styles['file']}>
              <Other file={file} />
              {action?.(file)}
              {file.kind === 'PDF' && file.path && <PdfView path={file.path} name={file.name} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Picture({ file, children }: { readonly file: DescribedFile; readonly children: ReactNode }) {
  const t = useFormText();
  const { name, description = '', path, previewPath, width, height } = file;
  const shows = description === '' ? name : description;
  return (
    <figure className={styles['figure']}>
      <a href={path ?? undefined} aria-label={t('files.open', { name: shows })}>
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
      <figcaption className={styles['caption']}>
        {shows}
        {children}
      </figcaption>
    </figure>
  );
}

function Other({ file }: { readonly file: DescribedFile }) {
  const t = useFormText();
  const format = useFormat();
  const { name, description = '', path, kind, bytes } = file;
  return (
    <>
      <a href={path ?? undefined} className={styles['link']}>
        <Download aria-hidden size={18} />
        <span>{name}</span>
      </a>
      <span className="dimmed small">
        {[kind && t(`files.kind.${kind}`), sizeText(bytes, format), description].filter((part) => part).join(' · ')}
      </span>
    </>
  );
}
