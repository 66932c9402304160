import { useAutosave, useSaveMutation, type Autosave, type SaveAnswer } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { SaveMyProfileDocument, type MyProfilePartsFragment } from '../../gql/graphql.js';
import { draftFromJson, draftOf, inputOf, type ProfileDraft } from './profile-draft.js';

/** The profile that saves itself: on this device at once, on the server a moment later. */
export function useProfileDraft(profile: MyProfilePartsFragment): Autosave<ProfileDraft> {
  const send = useSaveMutation(SaveMyProfileDocument);
  const save = useCallback(
    async (draft: ProfileDraft, expectedVersion: number, clientMutationId: string): Promise<SaveAnswer<ProfileDraft>> => {
      const outcome = await send(inputOf(draft, expectedVersion), clientMutationId);
      if (outcome.kind === 'done') return { kind: 'saved', version: outcome.data.profile.version, at: new Date().toISOString() };
      if (outcome.kind === 'failed') return outcome;
      const { problem } = outcome;
      if (problem.__typename !== 'VersionConflict') return { kind: 'refused', problem };
      return { kind: 'conflict', theirs: draftFromJson(problem.theirs), version: problem.currentVersion };
    },
    [send],
  );
  return useAutosave({
    key: `profile:${profile.id}`,
    initial: { value: draftOf(profile), version: profile.version, savedAt: null },
    save,
  });
}
