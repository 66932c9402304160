import { Textarea } from '@mantine/core';
import type { ScorecardContent } from '@jamboree/judging-domain';
import { useText } from '../../../texts.js';
import { NOTE_ID } from './focus.js';
import styles from './sheet-remarks.module.css';

interface SheetRemarksProps {
  readonly content: ScorecardContent;
  readonly onChange: (content: ScorecardContent) => void;
}

/** What the team will read, and what stays with the juror. */
export function SheetRemarks({ content, onChange }: SheetRemarksProps) {
  const t = useText();
  return (
    <div className={styles['root']}>
      <Textarea
        id={NOTE_ID}
        label={t('sheet.comment')}
        description={t('sheet.comment.help')}
        classNames={{ input: styles['input'] ?? '' }}
        value={content.comment}
        onChange={(event) => onChange({ ...content, comment: event.currentTarget.value })}
        onKeyDown={leaveOnEscape}
      />
      <Textarea
        label={t('sheet.note')}
        description={t('sheet.note.help')}
        classNames={{ input: styles['input'] ?? '' }}
        value={content.privateNote}
        onChange={(event) => onChange({ ...content, privateNote: event.currentTarget.value })}
        onKeyDown={leaveOnEscape}
      />
    </div>
  );
}

/** Escape leaves the text, so that single keys act again. */
function leaveOnEscape(event: { readonly key: string; readonly currentTarget: HTMLTextAreaElement }): void {
  if (event.key === 'Escape') event.currentTarget.blur();
}
