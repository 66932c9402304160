import { Check, CloudOff, LoaderCircle, PencilLine, TriangleAlert, type LucideIcon } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { useFormat } from '../i18n/use-format.js';
import type { SaveState } from './autosaver.js';
import styles from './saved-state.module.css';
import type { Autosave } from './use-autosave.js';

const ICONS: Readonly<Record<SaveState<unknown>['kind'], LucideIcon>> = {
  saved: Check,
  typing: PencilLine,
  saving: LoaderCircle,
  offline: CloudOff,
  failed: TriangleAlert,
  conflict: TriangleAlert,
  refused: TriangleAlert,
};

/** Where the typed text is right now, in words; polite to screen readers. */
export function SavedState({ draft: { state, kept } }: { readonly draft: Pick<Autosave<unknown>, 'state' | 'kept'> }) {
  const t = usePlatformText();
  const format = useFormat();
  const { kind } = state;
  if (!kept)
    return (
      <span role="alert" className={styles['root']} data-kind="failed">
        <TriangleAlert aria-hidden size={16} />
        {t('save.unkept')}
      </span>
    );
  if (kind === 'saved' && state.at === null)
    return (
      <span role="status" className={styles['root']}>
        {t('save.nothing')}
      </span>
    );
  const Icon = ICONS[kind];
  return (
    <span role="status" className={styles['root']} data-kind={kind}>
      <Icon aria-hidden size={16} />
      {kind === 'saved' ? t('save.saved', { time: format.time(state.at ?? '') }) : t(`save.${kind}`)}
    </span>
  );
}
