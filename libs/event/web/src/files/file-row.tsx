import { addressHere, Button, IconButton, TroubleNotice, useFormat, type Trouble } from '@jamboree/platform-web';
import { FileText, Image, Paperclip, RotateCw, Table2, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useFormText } from '../forms/form-texts.js';
import styles from './file-row.module.css';
import { sizeText, type SentFile } from './sent-file.js';
import type { Uploads } from './use-uploads.js';

interface FileRowProps {
  readonly file: SentFile;
  readonly uploads: Uploads;
  readonly removing: { readonly busy: boolean; readonly trouble: Trouble | null };
  readonly onRemove: () => void;
  /** What else can be said of a file that is here. */
  readonly children?: ReactNode;
}

const ICONS = { IMAGE: Image, PDF: FileText, DOCUMENT: Table2, TEXT: FileText } as const;

/** One file: what it is, how far it has come, and what can be done. */
export function FileRow({ file, uploads, removing, onRemove, children }: FileRowProps) {
  const t = useFormText();
  const { id, name, kind, state, previewPath } = file;
  const Icon = kind ? ICONS[kind] : Paperclip;
  return (
    <li className={styles['root']} data-state={state}>
      <span className={styles['picture']}>
        {previewPath ? <img src={addressHere(previewPath)} alt="" loading="lazy" decoding="async" /> : <Icon aria-hidden size={22} />}
      </span>
      <div className={styles['text']}>
        <p className={styles['name']}>{name}</p>
        <Progress file={file} uploads={uploads} />
      </div>
      <IconButton
        icon={Trash2}
        label={t('files.remove', { name })}
        disabled={removing.busy}
        onClick={() => {
          uploads.stop(id);
          onRemove();
        }}
      />
      <div className={styles['below']}>
        {state === 'READY' && children}
        <TroubleNotice trouble={removing.trouble} />
      </div>
    </li>
  );
}

/** How far it has come, in words, and the way on where it broke off. */
function Progress({ file, uploads }: Pick<FileRowProps, 'file' | 'uploads'>) {
  const t = useFormText();
  const format = useFormat();
  const { id, name, state, refusal, kind, bytes } = file;
  if (state === 'READY')
    return (
      <p className={styles['fact']}>{t('files.READY', { kind: kind ? t(`files.kind.${kind}`) : '', size: sizeText(bytes, format) })}</p>
    );
  if (state === 'REFUSED')
    return (
      <p role="status" className={styles['bad']}>
        {t(`files.${refusal ?? 'KIND'}`)}
      </p>
    );
  const underway = uploads.underway.get(id);
  if (underway === undefined) return <ChooseAgain file={file} uploads={uploads} />;
  if (underway.failed === 'GONE') return <p className={styles['bad']}>{t('files.gone')}</p>;
  if (underway.failed === 'LINE')
    return (
      <div role="status" className={styles['broken']}>
        <p>{t('files.broken')}</p>
        <Button variant="default" size="sm" leftSection={<RotateCw aria-hidden size={16} />} onClick={() => uploads.retry(id)}>
          {t('files.retry')}
        </Button>
      </div>
    );
  return (
    <div className={styles['progress']}>
      <progress max={bytes} value={underway.sent} aria-label={name} />
      <span className={styles['fact']}>{t('files.sending', { percent: format.percent(bytes === 0 ? 0 : underway.sent / bytes) })}</span>
    </div>
  );
}

/** After the page was closed the browser has let go of the file: whoever chooses it again goes on where it broke off. */
function ChooseAgain({ file, uploads }: Pick<FileRowProps, 'file' | 'uploads'>) {
  const t = useFormText();
  const format = useFormat();
  const chooser = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState(false);
  return (
    <div className={styles['broken']}>
      <p>{other ? t('files.other', { size: sizeText(file.bytes, format) }) : t('files.left')}</p>
      <Button variant="default" size="sm" onClick={() => chooser.current?.click()}>
        {t('files.chooseAgain')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('files.chooseAgain')}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) setOther(!uploads.resume(file, chosen));
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
