import { useMutationWithId, type Trouble } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { DeclareConflictDocument } from '../gql/graphql.js';

interface DeclareConflict {
  /** True when it is declared; the assignment is withdrawn in the same moment. */
  readonly declare: (submissionId: string, kind: string, note?: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

export function useDeclareConflict(): DeclareConflict {
  const { run, busy, trouble } = useMutationWithId(DeclareConflictDocument);
  const declare = useCallback(
    async (submissionId: string, kind: string, note = '') => (await run({ submissionId, kind, note })).kind === 'done',
    [run],
  );
  return { declare, busy, trouble };
}
