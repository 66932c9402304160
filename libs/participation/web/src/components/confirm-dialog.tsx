import { Button, Dialog } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useText } from '../texts.js';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  /** What takes something away is red. */
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What will happen, in words. */
  readonly children: ReactNode;
}

/** Asks before something that cannot simply be taken back. */
export function ConfirmDialog({
  open,
  title,
  confirmLabel,
  danger = false,
  busy,
  disabled = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const t = useText();
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className={styles['body']}>{children}</div>
      <div className={styles['actions']}>
        <Button color={danger ? 'bad' : 'brand'} loading={busy} disabled={disabled} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
