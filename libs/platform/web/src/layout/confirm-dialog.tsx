import type { ReactNode } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from './button.js';
import styles from './confirm-dialog.module.css';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  /** False while it stands by; one that is only drawn when it is asked says nothing. */
  readonly open?: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  /** "Cancel" unless told, which would be ambiguous where something is being cancelled. */
  readonly backLabel?: string;
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
  open = true,
  title,
  confirmLabel,
  backLabel,
  danger = false,
  busy,
  disabled = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const t = usePlatformText();
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className={styles['body']}>{children}</div>
      <div className={styles['actions']}>
        <Button color={danger ? 'bad' : 'brand'} loading={busy} disabled={disabled} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {backLabel ?? t('action.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
