import { useBlocker } from '@tanstack/react-router';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from '../layout/button.js';
import { Dialog } from '../layout/dialog.js';
import styles from './leave-guard.module.css';

/** Asks before a page with unsaved words is left, by a link, by the browser's back, or by closing it. For forms that do not save by themselves. */
export function LeaveGuard({ when }: { readonly when: boolean }) {
  const t = usePlatformText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog open onClose={blocker.reset} title={t('leave.title')}>
      <p>{t('leave.text')}</p>
      <div className={styles['actions']}>
        <Button onClick={blocker.reset}>{t('leave.stay')}</Button>
        <Button variant="default" color="bad" onClick={blocker.proceed}>
          {t('leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
