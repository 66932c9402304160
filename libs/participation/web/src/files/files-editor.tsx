import { Button, Notice, useFormat, useProblemText, type Trouble } from '@jamboree/platform-web';
import { Paperclip } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import type { SubmissionFilesFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { FileRow } from './file-row.js';
import styles from './files-editor.module.css';
import { useUploads } from './use-uploads.js';

interface FilesEditorProps {
  readonly submission: SubmissionFilesFragment;
  readonly writable: boolean;
  /** Asks the server how it took a file. */
  readonly onArrived: () => void;
}

/** The file types that are taken, so that the device's chooser offers those first; the server looks at the bytes. */
const OFFERED = 'image/png,image/jpeg,image/webp,image/gif,image/avif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.md,.txt,.json,.geojson';
const MEGABYTE = 1_000_000;

/** Files of the draft: chosen or dropped, on their way, taken or not, and described. */
export function FilesEditor({ submission, writable, onArrived }: FilesEditorProps) {
  const t = useText();
  const format = useFormat();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const uploads = useUploads(submission, onArrived);
  const { attachments, attachmentLimits: limits } = submission;
  if (!writable) return null;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void uploads.add([...event.dataTransfer.files]);
  };
  return (
    <section id="files" aria-labelledby="section-files" className={styles['root']}>
      <h2 id="section-files" className={styles['title']}>
        {t('files.title')}
      </h2>
      <div
        className={styles['box']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={styles['help']}>
          {t('files.help', {
            files: limits.files,
            each: format.number(limits.fileBytes / MEGABYTE),
            all: format.number(limits.totalBytes / MEGABYTE),
          })}
        </p>
        {attachments.length > 0 && (
          <ul className={styles['list']}>
            {attachments.map((attachment) => (
              <FileRow key={attachment.id} attachment={attachment} uploads={uploads} />
            ))}
          </ul>
        )}
        {uploads.refused.map(({ name, trouble }) => (
          <Notice key={name} tone="warn" live title={t('files.notTaken', { name })}>
            <Why trouble={trouble} />
          </Notice>
        ))}
        <div className={styles['add']}>
          <Button variant="default" leftSection={<Paperclip aria-hidden size={18} />} onClick={() => chooser.current?.click()}>
            {t('files.add')}
          </Button>
          <span className={styles['drop']} aria-hidden>
            {t('files.drop')}
          </span>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            accept={OFFERED}
            aria-label={t('files.add')}
            onChange={(event) => {
              void uploads.add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      </div>
    </section>
  );
}

function Why({ trouble }: { readonly trouble: Trouble | 'EMPTY' }) {
  const t = useText();
  const problemText = useProblemText();
  if (trouble === 'EMPTY') return t('files.empty');
  return trouble.kind === 'problem' ? problemText(trouble.problem) : t('files.notSent');
}
