import type { ReactNode } from 'react';
import type { Trouble } from '../graphql/run-mutation.js';
import type { Issue } from '../graphql/problem.js';
import { usePlatformText } from '../i18n/platform-text.js';
import { Notice } from '../states/notice.js';
import { useIssueText, useProblemText } from './use-problem-text.js';

interface TroubleNoticeProps {
  readonly trouble: Trouble | null;
  /** Fields of the form that show their own message; issues of other fields are listed here. */
  readonly fields?: readonly string[];
  /** What the person knows an issue of another field by. */
  readonly nameOf?: (issue: Issue) => string;
  readonly action?: ReactNode;
}

/** Why the last attempt did not work, said at once to screen readers too. Nothing while there is no trouble. */
export function TroubleNotice({ trouble, fields = [], nameOf = ({ field }) => field, action }: TroubleNoticeProps) {
  const t = usePlatformText();
  const problemText = useProblemText();
  const issueText = useIssueText();
  if (trouble === null) return null;
  if (trouble.kind === 'failed') {
    const { offline, referenceId } = trouble.failure;
    return (
      <Notice tone="bad" live title={t(offline ? 'error.offline.title' : 'error.server.title')} action={action}>
        {t(offline ? 'error.offline.text' : 'error.server.text')}
        {referenceId !== null && <> {t('error.reference', { id: referenceId })}</>}
      </Notice>
    );
  }
  const { problem } = trouble;
  const others =
    problem.__typename === 'InvalidInput'
      ? problem.issues.filter((issue) => !fields.some((field) => issue.field === field || issue.field.startsWith(`${field}.`)))
      : [];
  return (
    <Notice
      tone={problem.__typename === 'InvalidInput' || problem.__typename === 'Incomplete' ? 'warn' : 'bad'}
      live
      title={problemText(problem)}
      action={action}
    >
      {others.length > 0 &&
        others.map((issue) => (
          <p key={issue.field}>
            {nameOf(issue)}: {issueText(issue)}
          </p>
        ))}
    </Notice>
  );
}
