import { ChooseFiles, RefusedFiles, type Uploads } from '@jamboree/event-web';
import { useFormat } from '@jamboree/platform-web';
import { useState, type DragEvent } from 'react';
import type { AttachmentPartsFragment, SubmissionFilesFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { AttachmentRow } from './attachment-row.js';
import styles from './files-editor.module.css';

interface FilesEditorProps {
  readonly limits: SubmissionFilesFragment['attachmentLimits'];
  /** Without those that a field of the form asked for. */
  readonly files: readonly AttachmentPartsFragment[];
  readonly uploads: Uploads;
}

const PLACE = 'files';
const MEGABYTE = 1_000_000;

/** Files of the draft: chosen or dropped, on their way, taken or not, and described. */
export function FilesEditor({ limits, files, uploads }: FilesEditorProps) {
  const t = useText();
  const format = useFormat();
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void uploads.add(PLACE, [...event.dataTransfer.files]);
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
        {files.length > 0 && (
          <ul className={styles['list']}>
            {files.map((attachment) => (
              <AttachmentRow key={attachment.id} attachment={attachment} uploads={uploads} />
            ))}
          </ul>
        )}
        <RefusedFiles uploads={uploads} place={PLACE} />
        <div className={styles['add']}>
          <ChooseFiles label={t('files.add')} multiple onChosen={(chosen) => void uploads.add(PLACE, chosen)} />
          <span className={styles['drop']} aria-hidden>
            {t('files.drop')}
          </span>
        </div>
      </div>
    </section>
  );
}
