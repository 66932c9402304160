import { useCallback } from 'react';
import type { Trouble } from '../graphql/run-mutation.js';
import { useIssueText } from './use-problem-text.js';

/** The message for a field from the server's refusal, for an input's `error`. `field` matches `title` and what lies inside it, as `title.en`. */
export function useFieldErrors(trouble: Trouble | null): (field: string) => string | undefined {
  const text = useIssueText();
  return useCallback(
    (field) => {
      if (trouble?.kind !== 'problem' || trouble.problem.__typename !== 'InvalidInput') return undefined;
      const issue = trouble.problem.issues.find((one) => one.field === field || one.field.startsWith(`${field}.`));
      return issue === undefined ? undefined : text(issue);
    },
    [trouble, text],
  );
}
