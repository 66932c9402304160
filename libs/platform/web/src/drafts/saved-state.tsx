import { Check, CloudOff, LoaderCircle, PencilLine, TriangleAlert, type LucideIcon } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { useFormat } from '../i18n/use-format.js';
import type { SaveState } from './autosaver.js';
import styles from './saved-state.module.css';

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
export function SavedState({ state }: { readonly state: SaveState<unknown> }) {
  const t = usePlatformText();
  const format = useFormat();
  const Icon = ICONS[state.kind];
  const text =
    state.kind === 'saved'
      ? state.at === null
        ? t('save.nothing')
        : t('save.saved', { time: format.time(state.at) })
      : t(`save.${state.kind}`);
  return (
    <span role="status" className={styles['root']} data-kind={state.kind}>
      <Icon aria-hidden size={16} />
      {text}
    </span>
  );
}
