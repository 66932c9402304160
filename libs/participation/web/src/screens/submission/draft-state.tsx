import type { SubmissionContent } from '@jamboree/participation-domain';
import { SavedState, type Autosave } from '@jamboree/platform-web';
import { useWritingText } from '../../writing-texts.js';
import styles from './draft-state.module.css';
import { NOTICES_ID } from './window-notice.js';

/** Where the text is right now; what was not accepted leads to the reason, which stands above a text that may be long. */
export function DraftState({ draft }: { readonly draft: Autosave<SubmissionContent> }) {
  const t = useWritingText();
  return (
    <span className={styles['root']}>
      <SavedState draft={draft} />
      {draft.state.kind === 'refused' && <a href={`#${NOTICES_ID}`}>{t('editor.why')}</a>}
    </span>
  );
}
