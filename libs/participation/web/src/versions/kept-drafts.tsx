import { Card, useFormat } from '@jamboree/platform-web';
import { useVersionsText } from '../versions-texts.js';
import type { HistorySubmission } from './history.js';
import { RestoreButton, type Restoring } from './restore-button.js';
import styles from './version-list.module.css';

/** Words that gave way to an earlier version and were never submitted; nothing when there are none. */
export function KeptDrafts({ submission, restoring }: { readonly submission: HistorySubmission; readonly restoring: Restoring | null }) {
  const t = useVersionsText();
  const format = useFormat();
  const drafts = submission.keptDrafts.edges.map(({ node }) => node);
  if (drafts.length === 0) return null;
  return (
    <Card title={t('kept')}>
      <p className="dimmed small">{t('kept.text')}</p>
      <ul className={styles['root']}>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles['row']}>
            <div className={styles['words']}>
              <h3 className={styles['head']}>{draft.title === '' ? t('kept.untitled') : draft.title}</h3>
              <p className={styles['fine']}>
                {t('kept.by', { name: draft.keptByName })} · {format.dateTime(draft.keptAt)}
              </p>
            </div>
            <div className={styles['actions']} data-no-print>
              {restoring !== null && <RestoreButton restoring={restoring} from={draft} />}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
