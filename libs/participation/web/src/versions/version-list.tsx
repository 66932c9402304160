import { CityTimes, formFrom } from '@jamboree/event-web';
import { AppLink, Card, Tag } from '@jamboree/platform-web';
import { useVersionsText } from '../versions-texts.js';
import { ChangeSentence } from './change-sentence.js';
import type { HistoryEvent, HistorySubmission, Line } from './history.js';
import { RestoreButton, type Restoring } from './restore-button.js';
import styles from './version-list.module.css';
import { versionsAddress, type VersionsView } from './versions-address.js';

interface VersionListProps {
  readonly event: HistoryEvent;
  readonly submission: HistorySubmission;
  readonly lines: readonly Line[];
  readonly base: string;
  readonly view: VersionsView;
  readonly restoring: Restoring | null;
}

/** Newest first: who submitted when, and what it changed. */
export function VersionList({ event, submission, lines, base, view, restoring }: VersionListProps) {
  const t = useVersionsText();
  const { fields, askedEarlier } = formFrom(submission.form);
  const { pageInfo } = submission.versions;
  return (
    <Card title={t('history')}>
      <ol className={styles['root']}>
        {lines.map((line, index) => {
          const before = lines[index + 1];
          return (
            <li key={line.id} className={styles['row']}>
              <div className={styles['words']}>
                <h3 className={styles['head']}>
                  {t('number', { number: line.number })}
                  {line.id === submission.latestVersion?.id && <Tag tone="ok">{t('counts')}</Tag>}
                  {isNamed(line.within) && <Tag>{t(`within.${line.within}`)}</Tag>}
                </h3>
                <p className={styles['fine']}>
                  {t('by', { name: line.submittedByName })} · <CityTimes at={line.submittedAt} zones={event.zones} />
                </p>
                <p>
                  <ChangeSentence changes={line.changes} fields={[...fields, ...askedEarlier]} />
                </p>
              </div>
              <div className={styles['actions']} data-no-print>
                {before !== undefined && (
                  <AppLink to={versionsAddress(base, { ...view, from: before.id, to: line.id })}>{t('see')}</AppLink>
                )}
                {restoring !== null && <RestoreButton restoring={restoring} from={line} />}
              </div>
            </li>
          );
        })}
      </ol>
      {(pageInfo.hasNextPage || view.after !== null) && (
        <p className={styles['pages']}>
          {view.after !== null && <AppLink to={base}>{t('newest')}</AppLink>}
          {pageInfo.hasNextPage && (
            <AppLink to={versionsAddress(base, { from: null, to: null, after: pageInfo.endCursor ?? null })}>{t('older')}</AppLink>
          )}
        </p>
      )}
    </Card>
  );
}

/** Whatever is not simply within the phase has a name. */
function isNamed(within: string): within is 'GRACE' | 'EXTENSION' | 'IMPORT' {
  return within !== 'PHASE';
}
