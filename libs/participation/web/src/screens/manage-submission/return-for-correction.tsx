import { Textarea, TextInput } from '@mantine/core';
import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { useOwnKey } from '@jamboree/identity-web';
import { HOUR } from '@jamboree/kernel';
import { mayFollow, type SubmissionState } from '@jamboree/participation-domain';
import {
  Button,
  ConfirmDialog,
  KeptWords,
  serverNow,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { isoOfLocal, localIn } from '../../components/local-input.js';
import { ReturnSubmissionDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';

interface ReturnForCorrectionProps {
  readonly event: ManagedEvent;
  readonly submission: { readonly id: string; readonly state: SubmissionState; readonly teamName: string };
}

/** Gives an entry back to its team, with what is to be corrected and until when; it counts again once it is submitted again. */
export function ReturnForCorrection({ event, submission }: ReturnForCorrectionProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (!mayFollow(submission.state, 'RETURNED')) return null;
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setAsking(true)}>
        {t('return.action')}
      </Button>
      {asking && <ReturnDialog event={event} submission={submission} onClose={() => setAsking(false)} />}
    </>
  );
}

function ReturnDialog({ event, submission, onClose }: ReturnForCorrectionProps & { readonly onClose: () => void }) {
  const t = useText();
  const say = useToast();
  const giveBack = useMutationWithId(ReturnSubmissionDocument);
  const errorOf = useFieldErrors(giveBack.trouble);
  const [until, setUntil] = useState(() => localIn(serverNow() + 24 * HOUR));
  const form = useKeptForm(useOwnKey(`return:${submission.id}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const expiresAt = isoOfLocal(until);
  const confirm = async () => {
    if (expiresAt === null) return;
    const outcome = await giveBack.run({ submissionId: submission.id, expiresAt, reason });
    if (outcome.kind !== 'done') return;
    form.sent();
    say(t('return.done', { name: submission.teamName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('return.title', { name: submission.teamName })}
      confirmLabel={t('return.confirm')}
      busy={giveBack.busy}
      disabled={expiresAt === null || reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('return.text')}</p>
      <KeptWords form={form} />
      <TroubleNotice trouble={giveBack.trouble} fields={['reason', 'expiresAt']} />
      <Textarea
        data-autofocus
        label={t('return.reason')}
        description={t('return.reason.help')}
        required
        rows={4}
        value={reason}
        error={errorOf('reason')}
        onChange={(input) => form.change({ reason: input.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('return.until')}
        description={t('extension.until.help')}
        required
        value={until}
        error={errorOf('expiresAt')}
        onChange={(input) => setUntil(input.currentTarget.value)}
      />
      {expiresAt !== null && <CityTimes at={expiresAt} zones={event.zones} />}
    </ConfirmDialog>
  );
}
