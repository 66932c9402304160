import { Textarea } from '@mantine/core';
import {
  ConfirmDialog,
  KeptWords,
  TroubleNotice,
  useFieldErrors,
  useToast,
  type KeptForm,
  type MutationWithId,
} from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useChecksText } from '../checks-texts.js';

interface ReasonDialogProps<Input, Success> {
  readonly title: string;
  /** What will happen, in words. */
  readonly text: string;
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly reasonHelp: string;
  readonly mutation: MutationWithId<Input, Success>;
  /** What is sent; null while something is still to be chosen. */
  readonly inputFor: ((reason: string) => Input) | null;
  /** Where the reason is typed; it outlives a reload. */
  readonly form: KeptForm<{ readonly reason: string }>;
  /** Said once it is done. */
  readonly done: string;
  readonly onClose: () => void;
  /** Between the words and the reason. */
  readonly above?: ReactNode;
  /** After the reason. */
  readonly below?: ReactNode;
}

/** Asks why before something is done to an entry that its team will read about. */
export function ReasonDialog<Input, Success>({
  title,
  text,
  confirmLabel,
  danger = false,
  reasonHelp,
  mutation,
  inputFor,
  form,
  done,
  onClose,
  above,
  below,
}: ReasonDialogProps<Input, Success>) {
  const t = useChecksText();
  const say = useToast();
  const errorOf = useFieldErrors(mutation.trouble);
  const { reason } = form.value;
  const confirm = async () => {
    if (inputFor === null) return;
    const outcome = await mutation.run(inputFor(reason));
    if (outcome.kind !== 'done') return;
    form.sent();
    say(done);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger={danger}
      title={title}
      confirmLabel={confirmLabel}
      busy={mutation.busy}
      disabled={inputFor === null || reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{text}</p>
      <KeptWords form={form} />
      {above}
      <TroubleNotice trouble={mutation.trouble} fields={['reason', 'note']} />
      <Textarea
        data-autofocus={above === undefined || undefined}
        label={t('reason')}
        description={reasonHelp}
        required
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(input) => form.change({ reason: input.currentTarget.value })}
      />
      {below}
    </ConfirmDialog>
  );
}
