import type { SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import { useEffect } from 'react';

/** The server refused a save because the deadline has passed: asks for the window anew, so that the page says when it closed and what comes next. */
export function useClosedMeanwhile(open: boolean, { state }: Autosave<SubmissionContent>, ask: () => void): void {
  const tooLate = state.kind === 'refused' && state.problem.__typename === 'PhaseClosed';
  useEffect(() => {
    if (open && tooLate) ask();
    // oxlint-disable-next-line react/exhaustive-deps -- asked once per refusal, whatever the answer
  }, [tooLate]);
}
