import { listText, type AnswerText, type FormField } from '@jamboree/event-domain';
import { useMutationWithId } from '@jamboree/platform-web';
import { isReady } from '../../files/sent-file.js';
import { useUploads, type Uploads } from '../../files/use-uploads.js';
import { AttachApplicationFileDocument, type MyApplicationFilesPartsFragment } from '../../gql/graphql.js';

export type OwnFiles = MyApplicationFilesPartsFragment;

/** Files on their way to a registration. `onArrived` asks the server how it took them. */
export function useRegistrationUploads({ eventId, fileBytes }: OwnFiles, onArrived: () => void): Uploads {
  const attach = useMutationWithId(AttachApplicationFileDocument);
  return useUploads({
    fileBytes,
    attach: async (file, fieldKey) => {
      const outcome = await attach.run({ eventId, fieldKey, name: file.name, bytes: file.size });
      return outcome.kind === 'done' ? { kind: 'room', id: outcome.data.fileId, uploadPath: outcome.data.uploadPath } : outcome;
    },
    onArrived,
  });
}

/** What answers the questions that ask for files: those that have arrived, wherever they were chosen. */
export function fileAnswers(fields: readonly FormField[], { files }: OwnFiles): AnswerText[] {
  return fields
    .filter(({ kind }) => kind === 'FILE')
    .map(({ key, max }) => {
      const arrived = files.filter((file) => file.fieldKey === key && isReady(file));
      return { key, text: listText(arrived.slice(0, max ?? undefined).map(({ id }) => id)) };
    });
}
