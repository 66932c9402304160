import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { ENTERED_STATES, isEditable } from '@jamboree/participation-domain';
import { AppLink, Button } from '@jamboree/platform-web';
import { useState } from 'react';
import { SubmissionStateTag } from '../components/submission-state-tag.js';
import { useLateText } from '../late-texts.js';
import { manageSubmissionPath } from '../paths.js';
import { AnswerDialog } from './answer-dialog.js';
import type { LateRequest } from './late-requests-card.js';
import styles from './late.module.css';

/** Who asks, why, and how far their entry is: what an answer needs. */
export function WaitingRow({ event, request }: { readonly event: ManagedEvent; readonly request: LateRequest }) {
  const t = useLateText();
  const [answering, setAnswering] = useState<'GRANT' | 'DECLINE' | null>(null);
  const { submissionState: state, submittedAt } = request;
  const named = request.submissionTitle !== request.teamName;
  const entered = ENTERED_STATES.some((one) => one === state);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        {entered ? (
          <AppLink to={manageSubmissionPath(event.slug, request.submissionId)} className={styles['title']}>
            {request.submissionTitle}
          </AppLink>
        ) : (
          <span className={styles['title']}>{request.submissionTitle}</span>
        )}
        <SubmissionStateTag state={state} />
      </div>
      <p className={styles['reason']}>{request.reason}</p>
      <p className={styles['fine']}>
        {named ? t('queue.by', { name: request.askedByName, team: request.teamName }) : request.askedByName} ·{' '}
        <CityTimes at={request.askedAt} zones={event.zones} />
      </p>
      <p className={styles['fine']}>
        {submittedAt ? (
          <>
            {t('queue.submitted')} <CityTimes at={submittedAt} zones={event.zones} />
          </>
        ) : (
          t('queue.draft')
        )}
      </p>
      <div className={styles['actions']}>
        {(isEditable(state) || state === 'WITHDRAWN') && (
          <Button size="sm" onClick={() => setAnswering('GRANT')}>
            {t('queue.grant')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={() => setAnswering('DECLINE')}>
          {t('queue.decline')}
        </Button>
      </div>
      {answering && <AnswerDialog event={event} request={request} grant={answering === 'GRANT'} onClose={() => setAnswering(null)} />}
    </li>
  );
}
