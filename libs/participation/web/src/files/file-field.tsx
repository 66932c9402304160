import { entriesOf, listText } from '@jamboree/event-domain';
import { FilesField, type FileFieldProps, type Uploads } from '@jamboree/event-web';
import { textIn, withText, type SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import type { AttachmentPartsFragment } from '../gql/graphql.js';
import { AttachmentRow } from './attachment-row.js';

interface SubmissionFileFieldProps extends FileFieldProps {
  readonly draft: Autosave<SubmissionContent>;
  readonly attachments: readonly AttachmentPartsFragment[];
  readonly uploads: Uploads;
}

/** A field that asks for files. Its answer names them; the files themselves are attachments like all others. */
export function FileField({ face, field, draft, attachments, uploads }: SubmissionFileFieldProps) {
  const { key } = field;
  const named = new Set(entriesOf(textIn(draft.value, key)));
  // A file takes its time: what was typed meanwhile stays.
  const change = (next: (ids: readonly string[]) => readonly string[]) => {
    const content = draft.latestValue();
    draft.change(withText(content, key, listText(next(entriesOf(textIn(content, key))))));
  };
  return (
    <FilesField
      face={face}
      field={field}
      files={attachments.filter(({ id }) => named.has(id))}
      uploads={uploads}
      onAttached={(id) => change((ids) => [...ids, id])}
      row={(attachment) => (
        <AttachmentRow
          key={attachment.id}
          attachment={attachment}
          uploads={uploads}
          onRemove={() => change((ids) => ids.filter((id) => id !== attachment.id))}
        />
      )}
    />
  );
}
