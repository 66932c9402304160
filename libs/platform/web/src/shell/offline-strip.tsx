import { CloudOff } from 'lucide-react';
import { useUnsentCount } from '../drafts/unsent.js';
import { useOnline } from '../drafts/use-online.js';
import { usePlatformText } from '../i18n/platform-text.js';
import styles from './offline-strip.module.css';

/** Without a network: what still works, and how many changes wait on this device. The live region is always there, so that its filling is announced. */
export function OfflineStrip() {
  const t = usePlatformText();
  const online = useOnline();
  const count = useUnsentCount();
  return (
    <div role="status" data-no-print>
      {!online && (
        <p className={styles['strip']}>
          <CloudOff aria-hidden size={18} />
          {t('shell.offline', { count })}
        </p>
      )}
    </div>
  );
}
