import type { SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import { useEffect } from 'react';

/** A text that came too late waits on this device; when a late entry is granted it is sent by itself. */
export function useSentAfterReopening(open: boolean, { state, value, resolve }: Autosave<SubmissionContent>): void {
  const waiting = state.kind === 'refused' && state.problem.__typename === 'PhaseClosed';
  useEffect(() => {
    if (open && waiting) void resolve(value);
    // oxlint-disable-next-line react/exhaustive-deps -- sent once per reopening; what is typed later saves itself again
  }, [open]);
}
