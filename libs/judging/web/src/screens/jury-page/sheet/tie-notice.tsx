import { Button, Notice } from '@jamboree/platform-web';
import { useTieWords } from '../../../components/tie-words.js';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import styles from './tie-notice.module.css';

interface TieNoticeProps {
  readonly page: DeskPage;
  readonly onConflict: () => void;
}

/** What the event knows of the juror and this team; whether it is a conflict is the juror's to say. */
export function TieNotice({ page, onConflict }: TieNoticeProps) {
  const t = useText();
  const words = useTieWords();
  const title = page.tie ? words.own(page.tie) : null;
  if (title === null) return null;
  return (
    <div className={styles['root']}>
      <Notice
        tone="warn"
        title={title}
        action={
          <Button variant="default" onClick={onConflict}>
            {t('tie.declare')}
          </Button>
        }
      >
        {t('tie.ask')}
      </Notice>
    </div>
  );
}
