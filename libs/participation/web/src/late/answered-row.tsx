import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { Tag } from '@jamboree/platform-web';
import { useLateText } from '../late-texts.js';
import type { LateRequest } from './late-requests-card.js';
import styles from './late.module.css';

const TONES = { GRANTED: 'ok', DECLINED: 'warn', WITHDRAWN: undefined, OPEN: 'info' } as const;

export function AnsweredRow({ event, request }: { readonly event: ManagedEvent; readonly request: LateRequest }) {
  const t = useLateText();
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <span className={styles['title']}>{request.submissionTitle}</span>
        <Tag tone={TONES[request.state]}>{t(`state.${request.state}`)}</Tag>
        {request.closedByName && <span className={styles['fine']}>{t('answered.by', { name: request.closedByName })}</span>}
      </div>
      <p className={styles['reason']}>{request.reason}</p>
      {request.answer !== '' && <p className={styles['reason']}>“{request.answer}”</p>}
      {request.closedAt && (
        <p className={styles['fine']}>
          <CityTimes at={request.closedAt} zones={event.zones} />
        </p>
      )}
    </li>
  );
}
