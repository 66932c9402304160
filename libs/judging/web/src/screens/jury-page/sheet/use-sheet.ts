import type { ScorecardContent } from '@jamboree/judging-domain';
import { useAutosave, useSaveMutation, type Autosave, type SaveAnswer } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { SaveScorecardDocument } from '../../../gql/graphql.js';
import type { DeskPage } from '../desk-page.js';
import { sheetFrom, sheetFromJson } from './sheet-content.js';

/** A tap is a finished thought: it is sent sooner than typed text. */
const QUIET = 500;

/** The sheet that saves itself; "saved" is said only when the server has acknowledged that very change. */
export function useSheet({ scorecard }: DeskPage): Autosave<ScorecardContent> {
  const send = useSaveMutation(SaveScorecardDocument);
  const { assignmentId } = scorecard;
  const save = useCallback(
    async (content: ScorecardContent, expectedVersion: number, clientMutationId: string): Promise<SaveAnswer<ScorecardContent>> => {
      const outcome = await send({ assignmentId, expectedVersion, ...content }, clientMutationId);
      if (outcome.kind === 'done')
        return { kind: 'saved', version: outcome.data.scorecard.version, at: outcome.data.scorecard.savedAt ?? new Date().toISOString() };
      if (outcome.kind === 'failed') return outcome;
      const { problem } = outcome;
      if (problem.__typename !== 'VersionConflict') return { kind: 'refused', problem };
      return { kind: 'conflict', theirs: sheetFromJson(problem.theirs), version: problem.currentVersion };
    },
    [send, assignmentId],
  );
  return useAutosave({
    key: `scorecard:${assignmentId}`,
    initial: { value: sheetFrom(scorecard), version: scorecard.version, savedAt: scorecard.savedAt },
    save,
    delay: QUIET,
  });
}
