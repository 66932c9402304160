import { ConfirmDialog, TroubleNotice, useFieldErrors, type Trouble } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../texts.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly doLabel: string;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

const REASON_MAX = 500;

/** Asks why before something is taken from somebody. */
export function ReasonDialog({ title, text, doLabel, busy, trouble, onConfirm, onClose }: ReasonDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const errorOf = useFieldErrors(trouble);
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={doLabel}
      backLabel={t('back')}
      danger
      busy={busy}
      onConfirm={() => onConfirm(reason)}
      onClose={onClose}
    >
      <p>{text}</p>
      <Textarea
        data-autofocus
        label={t('reason')}
        maxLength={REASON_MAX}
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TroubleNotice trouble={trouble} fields={['reason']} />
    </ConfirmDialog>
  );
}
