import { useUploads, type Uploads } from '@jamboree/event-web';
import { useMutationWithId } from '@jamboree/platform-web';
import { AttachFileDocument, type SubmissionFilesFragment } from '../gql/graphql.js';

/** Files on their way into a submission. `onArrived` asks the server how it took them. */
export function useSubmissionUploads({ id, attachmentLimits }: SubmissionFilesFragment, onArrived: () => void): Uploads {
  const attach = useMutationWithId(AttachFileDocument);
  return useUploads({
    fileBytes: attachmentLimits.fileBytes,
    attach: async (file) => {
      const outcome = await attach.run({ submissionId: id, name: file.name, bytes: file.size });
      return outcome.kind === 'done' ? { kind: 'room', id: outcome.data.attachmentId, uploadPath: outcome.data.uploadPath } : outcome;
    },
    onArrived,
  });
}
