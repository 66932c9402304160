import { useOwnKey } from '@jamboree/identity-web';
import { Textarea } from '@mantine/core';
import type { ScorecardContent } from '@jamboree/judging-domain';
import {
  ConfirmDialog,
  KeptWords,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useMutationWithId,
  type Autosave,
} from '@jamboree/platform-web';
import { AbstainDocument } from '../../../gql/graphql.js';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';

interface AbstainDialogProps {
  readonly open: boolean;
  readonly page: DeskPage;
  readonly sheet: Autosave<ScorecardContent>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Abstaining: not a zero and not a gap, with a reason for the organisers. */
export function AbstainDialog({ open, page, sheet, onClose, onDone }: AbstainDialogProps) {
  const t = useText();
  const abstain = useMutationWithId(AbstainDocument);
  const errorOf = useFieldErrors(abstain.trouble);
  const form = useKeptForm(useOwnKey(`abstain:${page.assignment.id}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const confirm = async () => {
    if (!(await sheet.flush())) return;
    const outcome = await abstain.run({ assignmentId: page.assignment.id, expectedVersion: sheet.latestVersion(), reason });
    if (outcome.kind !== 'done') return;
    form.sent();
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('abstain.title')}
      confirmLabel={t('abstain.confirm')}
      busy={abstain.busy}
      disabled={reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('abstain.text')}</p>
      <TroubleNotice trouble={abstain.trouble} fields={['reason']} />
      <KeptWords form={form} />
      <Textarea
        data-autofocus
        label={t('abstain.reason')}
        required
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ConfirmDialog>
  );
}
