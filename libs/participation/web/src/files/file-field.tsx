import { entriesOf, listText, MAX_FILES } from '@jamboree/event-domain';
import { FieldHead, type FileFieldProps } from '@jamboree/event-web';
import { textIn, withText, type SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import type { AttachmentPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { ChooseFiles } from './choose-files.js';
import styles from './file-field.module.css';
import { FileRow } from './file-row.js';
import { RefusedFiles } from './refused-files.js';
import type { Uploads } from './use-uploads.js';

interface SubmissionFileFieldProps extends FileFieldProps {
  readonly draft: Autosave<SubmissionContent>;
  readonly attachments: readonly AttachmentPartsFragment[];
  readonly uploads: Uploads;
}

/** A field that asks for files. Its answer names them; the files themselves are attachments like all others. */
export function FileField({ face, field, draft, attachments, uploads }: SubmissionFileFieldProps) {
  const t = useText();
  const { key, max } = field;
  const named = new Set(entriesOf(textIn(draft.value, key)));
  const files = attachments.filter(({ id }) => named.has(id));
  const room = (max ?? MAX_FILES) - files.length;
  // A file takes its time: what was typed meanwhile stays.
  const change = (next: (ids: readonly string[]) => readonly string[]) => {
    const content = draft.latestValue();
    draft.change(withText(content, key, listText(next(entriesOf(textIn(content, key))))));
  };
  return (
    <div role="group" id={face.id} aria-labelledby={`${face.id}-label`} className={styles['root']}>
      <div id={`${face.id}-label`}>
        <FieldHead face={face} as="p" />
      </div>
      {files.length > 0 && (
        <ul className={styles['list']}>
          {files.map((attachment) => (
            <FileRow
              key={attachment.id}
              attachment={attachment}
              uploads={uploads}
              onRemove={() => change((ids) => ids.filter((id) => id !== attachment.id))}
            />
          ))}
        </ul>
      )}
      <RefusedFiles uploads={uploads} place={key} />
      {face.error !== undefined && (
        <p role="alert" className={styles['error']}>
          {face.error}
        </p>
      )}
      {room > 0 && (
        <ChooseFiles
          label={t('files.choose', { count: max ?? MAX_FILES })}
          multiple={room > 1}
          onChosen={(chosen) => void uploads.add(key, chosen.slice(0, room), (id) => change((ids) => [...ids, id]))}
        />
      )}
    </div>
  );
}
