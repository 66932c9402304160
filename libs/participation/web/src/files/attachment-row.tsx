import { FileRow, type Uploads } from '@jamboree/event-web';
import { useMutationWithId } from '@jamboree/platform-web';
import { RemoveAttachmentDocument, type AttachmentPartsFragment } from '../gql/graphql.js';
import { FileDescription } from './file-description.js';

interface AttachmentRowProps {
  readonly attachment: AttachmentPartsFragment;
  readonly uploads: Uploads;
  readonly onRemove?: () => void;
}

/** One file of the draft, with what it shows. */
export function AttachmentRow({ attachment, uploads, onRemove }: AttachmentRowProps) {
  const remove = useMutationWithId(RemoveAttachmentDocument);
  return (
    <FileRow
      file={attachment}
      uploads={uploads}
      removing={remove}
      onRemove={() => {
        onRemove?.();
        void remove.run({ attachmentId: attachment.id });
      }}
    >
      <FileDescription attachment={attachment} />
    </FileRow>
  );
}
