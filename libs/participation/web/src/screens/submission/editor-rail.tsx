import { CityTable, CountDown } from '@jamboree/event-web';
import { AppLink, Button, Card } from '@jamboree/platform-web';
import { Eye, PenLine } from 'lucide-react';
import type { TeamPartsFragment } from '../../gql/graphql.js';
import { teamPath, versionsPath } from '../../paths.js';
import { useWritingText } from '../../writing-texts.js';
import type { EditorParts } from './editor-parts.js';
import { DraftState } from './draft-state.js';
import styles from './editor-rail.module.css';
import { Outline } from './outline.js';
import { RequiredBar } from './required-bar.js';
import { SubmitButton } from './submit-button.js';

interface EditorRailProps extends EditorParts {
  readonly team: TeamPartsFragment | null;
  readonly reading: boolean;
  readonly onToggleReading: () => void;
  readonly onSubmit: () => void;
}

/** Beside the text: until when, what is missing, where it is saved, and what can be done with it. */
export function EditorRail(props: EditorRailProps) {
  const t = useWritingText();
  const { event, submission, draft, progress, writable, reading, onToggleReading } = props;
  const { editWindow } = submission;
  return (
    <aside className={styles['root']} aria-label={t('editor.rail')}>
      {editWindow.open && editWindow.closesAt && (
        <div className={styles['deadline']}>
          <p className={styles['caption']}>{t('editor.closesIn')}</p>
          <CountDown to={editWindow.closesAt} />
          <CityTable at={editWindow.closesAt} zones={event.zones} />
        </div>
      )}
      {editWindow.kind === 'CLOSED' && editWindow.closedAt && (
        <div className={styles['deadline']}>
          <p className={styles['caption']}>{t('editor.closedAt')}</p>
          <CityTable at={editWindow.closedAt} zones={event.zones} />
        </div>
      )}
      <Card>
        <div className={styles['card']}>
          <RequiredBar progress={progress} />
          <DraftState draft={draft} />
          <div className={styles['actions']}>
            <SubmitButton {...props} fullWidth />
            {writable && (
              <Button
                variant="default"
                fullWidth
                aria-pressed={reading}
                leftSection={reading ? <PenLine aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
                onClick={onToggleReading}
              >
                {t(reading ? 'editor.write' : 'editor.preview')}
              </Button>
            )}
          </div>
          {submission.latestVersion && <AppLink to={versionsPath(event.slug)}>{t('editor.versions')}</AppLink>}
          <Outline team={teamPath(event.slug)} progress={progress} linked={!reading && writable} />
        </div>
      </Card>
    </aside>
  );
}
