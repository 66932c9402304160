import { eventPath } from '@jamboree/event-web';
import { AppLink, PageHead, useLocalized } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { SubmissionStateTag } from '../../components/submission-state-tag.js';
import type { SubmissionPartsFragment } from '../../gql/graphql.js';
import { teamPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './editor-head.module.css';

interface EditorHeadProps {
  readonly event: ScopeEvent;
  readonly submission: SubmissionPartsFragment;
  /** As it is being typed. */
  readonly title: string;
}

export function EditorHead({ event, submission, title }: EditorHeadProps) {
  const t = useText();
  const localized = useLocalized();
  return (
    <PageHead
      above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
      title={title.trim() === '' ? t('editor.untitled') : title}
      actions={
        <p className={styles['facts']}>
          <SubmissionStateTag state={submission.state} />
          <span>{t('editor.number', { number: submission.number })}</span>
          <AppLink to={teamPath(event.slug)}>{submission.teamName}</AppLink>
        </p>
      }
    />
  );
}
