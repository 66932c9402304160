import { useOwnKey } from '@jamboree/identity-web';
import { ConfirmDialog, KeptWords, TroubleNotice, useFieldErrors, useKeptForm, type Trouble } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useText } from '../texts.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly doLabel: string;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** What it is about: the words of one are not those of another. */
  readonly keptAs: string;
  /** Does it; true when it is done. */
  readonly onConfirm: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const REASON_MAX = 500;

/** Asks why before something is taken from somebody. */
export function ReasonDialog({ title, text, doLabel, busy, trouble, keptAs, onConfirm, onClose }: ReasonDialogProps) {
  const t = useText();
  const form = useKeptForm(useOwnKey(keptAs), () => ({ reason: '' }));
  const { reason } = form.value;
  const errorOf = useFieldErrors(trouble);
  const confirm = async () => {
    if (!(await onConfirm(reason))) return;
    form.sent();
    onClose();
  };
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={doLabel}
      backLabel={t('back')}
      danger
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{text}</p>
      <KeptWords form={form} />
      <Textarea
        data-autofocus
        label={t('reason')}
        maxLength={REASON_MAX}
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
      <TroubleNotice trouble={trouble} fields={['reason']} />
    </ConfirmDialog>
  );
}
