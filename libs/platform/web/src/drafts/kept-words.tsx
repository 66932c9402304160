import { History } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from '../layout/button.js';
import styles from './kept-words.module.css';
import type { KeptForm } from './use-kept-form.js';

/** Says that a form shows what was typed earlier, and lets it be thrown away. Nothing where nothing was kept. */
export function KeptWords({ form }: { readonly form: Pick<KeptForm<object>, 'restored' | 'stale' | 'discard'> }) {
  const t = usePlatformText();
  if (!form.restored) return null;
  return (
    <div className={styles['root']} role="status">
      <History aria-hidden size={18} />
      <span className={styles['words']}>{t(form.stale ? 'kept.stale' : 'kept.words')}</span>
      <Button variant="subtle" size="sm" onClick={form.discard}>
        {t('kept.discard')}
      </Button>
    </div>
  );
}
