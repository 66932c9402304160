import { MAX_FILES, type FormField } from '@jamboree/event-domain';
import type { ReactNode } from 'react';
import type { FieldFace } from '../forms/fields/answer-field.js';
import { FieldHead } from '../forms/fields/field-head.js';
import { useFormText } from '../forms/form-texts.js';
import { ChooseFiles } from './choose-files.js';
import styles from './files-field.module.css';
import { RefusedFiles } from './refused-files.js';
import type { SentFile } from './sent-file.js';
import type { Uploads } from './use-uploads.js';

interface FilesFieldProps<F extends SentFile> {
  readonly face: FieldFace;
  readonly field: FormField;
  readonly files: readonly F[];
  /** How many of them take a place; all unless told. */
  readonly taken?: number;
  readonly uploads: Uploads;
  /** A `FileRow` with what its owner knows more of. */
  readonly row: (file: F) => ReactNode;
  readonly onAttached?: (id: string) => void;
  /** What else is to be known before a file is chosen. */
  readonly note?: string;
}

/** A field that asks for files: those that are there, and room for more. */
export function FilesField<F extends SentFile>(given: FilesFieldProps<F>) {
  const { face, field, files, taken = files.length, uploads, row, onAttached, note } = given;
  const t = useFormText();
  const most = field.max ?? MAX_FILES;
  const room = most - taken;
  return (
    <div role="group" id={face.id} aria-labelledby={`${face.id}-label`} className={styles['root']}>
      <div id={`${face.id}-label`}>
        <FieldHead face={face} as="p" />
      </div>
      {files.length > 0 && <ul className={styles['list']}>{files.map(row)}</ul>}
      <RefusedFiles uploads={uploads} place={field.key} />
      {face.error !== undefined && (
        <p role="alert" className={styles['error']}>
          {face.error}
        </p>
      )}
      {room > 0 && (
        <ChooseFiles
          label={t('files.choose', { count: most })}
          multiple={room > 1}
          onChosen={(chosen) => void uploads.add(field.key, chosen.slice(0, room), onAttached)}
        />
      )}
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </div>
  );
}
