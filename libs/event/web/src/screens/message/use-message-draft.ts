import { useAutosave, useSaveMutation, type Autosave, type SaveAnswer } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { writtenOnly } from '../../components/localized-draft.js';
import { SaveMessageDocument, type MessagePartsFragment } from '../../gql/graphql.js';
import { draftOf, theirDraft, type MessageDraft } from './message-draft.js';

/** A message that saves itself: on this device at once, on the server a moment later. */
export function useMessageDraft(message: MessagePartsFragment): Autosave<MessageDraft> {
  const { id } = message;
  const send = useSaveMutation(SaveMessageDocument);
  const save = useCallback(
    async (
      { segment, subject, body }: MessageDraft,
      expectedVersion: number,
      clientMutationId: string,
    ): Promise<SaveAnswer<MessageDraft>> => {
      const input = { messageId: id, expectedVersion, segment, subject: writtenOnly(subject), body: writtenOnly(body) };
      const outcome = await send(input, clientMutationId);
      if (outcome.kind === 'done') return { kind: 'saved', version: outcome.data.saved.version, at: outcome.data.saved.savedAt };
      if (outcome.kind === 'failed') return outcome;
      const { problem } = outcome;
      if (problem.__typename !== 'VersionConflict') return { kind: 'refused', problem };
      return { kind: 'conflict', theirs: theirDraft(problem.theirs), version: problem.currentVersion };
    },
    [send, id],
  );
  return useAutosave({
    key: `message:${id}`,
    initial: { value: draftOf(message), version: message.version, savedAt: message.savedAt },
    save,
  });
}
