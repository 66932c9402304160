import type { TeamPartsFragment } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';
import { DraftState } from './draft-state.js';
import styles from './editor-bar.module.css';
import type { EditorParts } from './editor-parts.js';
import { SubmitButton } from './submit-button.js';

interface EditorBarProps extends EditorParts {
  readonly team: TeamPartsFragment | null;
  readonly onSubmit: () => void;
}

/** On a phone, at the thumb: what is missing, whether it is saved, and submit; after the close, as long as words are kept here alone. */
export function EditorBar(props: EditorBarProps) {
  const t = useWritingText();
  const { progress, draft, writable } = props;
  if (!writable && draft.state.kind === 'saved') return null;
  return (
    <div className={styles['root']} data-no-print>
      <div className={styles['words']}>
        {writable && (
          <p className={styles['count']}>
            {t('outline.required', { done: progress.required.length - progress.missing.length, all: progress.required.length })}
          </p>
        )}
        <DraftState draft={draft} />
      </div>
      <SubmitButton {...props} />
    </div>
  );
}
