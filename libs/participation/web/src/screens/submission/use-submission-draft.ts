import type { SubmissionContent } from '@jamboree/participation-domain';
import { useAutosave, useSaveMutation, type Autosave, type SaveAnswer } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { SaveDraftDocument, type SubmissionPartsFragment } from '../../gql/graphql.js';
import { draftFrom, draftFromJson } from './draft-content.js';

/** The draft that saves itself: on this device at once, on the server a moment later. */
export function useSubmissionDraft({ id, draft, draftVersion, savedAt }: SubmissionPartsFragment): Autosave<SubmissionContent> {
  const send = useSaveMutation(SaveDraftDocument);
  const save = useCallback(
    async (content: SubmissionContent, expectedDraftVersion: number, clientMutationId: string): Promise<SaveAnswer<SubmissionContent>> => {
      const outcome = await send({ submissionId: id, expectedDraftVersion, content }, clientMutationId);
      if (outcome.kind === 'done')
        return {
          kind: 'saved',
          version: outcome.data.submission.draftVersion,
          at: outcome.data.submission.savedAt ?? new Date().toISOString(),
        };
      if (outcome.kind === 'failed') return outcome;
      const { problem } = outcome;
      if (problem.__typename !== 'VersionConflict') return { kind: 'refused', problem };
      return { kind: 'conflict', theirs: draftFromJson(problem.theirs), version: problem.currentVersion };
    },
    [send, id],
  );
  return useAutosave({
    key: `submission:${id}`,
    initial: { value: draftFrom(draft), version: draftVersion, savedAt: savedAt ?? null },
    save,
  });
}
