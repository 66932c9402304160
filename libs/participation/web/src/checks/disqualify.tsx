import { Textarea } from '@mantine/core';
import { mayFollow, type SubmissionState } from '@jamboree/participation-domain';
import { Button, TroubleNotice, useFieldErrors, useFormat, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { useChecksText } from '../checks-texts.js';
import { ConfirmDialog } from '../components/confirm-dialog.js';
import { DisqualifySubmissionDocument, ReinstateSubmissionDocument } from '../gql/graphql.js';

interface DisqualifyProps {
  readonly submission: { readonly id: string; readonly state: SubmissionState; readonly teamName: string };
}

/** Takes an entry out for breaking the rules, or takes that back. */
export function Disqualify({ submission }: DisqualifyProps) {
  const t = useChecksText();
  const [asking, setAsking] = useState(false);
  const back = submission.state === 'DISQUALIFIED';
  if (!back && !mayFollow(submission.state, 'DISQUALIFIED')) return null;
  return (
    <>
      <Button variant={back ? 'default' : 'subtle'} color={back ? 'brand' : 'bad'} fullWidth onClick={() => setAsking(true)}>
        {t(back ? 'reinstate.action' : 'disqualify.action')}
      </Button>
      {asking && back && <ReinstateDialog submission={submission} onClose={() => setAsking(false)} />}
      {asking && !back && <DisqualifyDialog submission={submission} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DisqualificationProps {
  readonly note: string;
  readonly byName: string;
  readonly at: string;
}

/** Who took the entry out, and what organisers note about it. */
export function Disqualification({ note, byName, at }: DisqualificationProps) {
  const t = useChecksText();
  const format = useFormat();
  return (
    <p className="small">
      {t('disqualify.by', { name: byName, when: format.dateTime(at) })}
      {note !== '' && <>: {note}</>}
    </p>
  );
}

interface DialogProps extends DisqualifyProps {
  readonly onClose: () => void;
}

function DisqualifyDialog({ submission, onClose }: DialogProps) {
  const t = useChecksText();
  const say = useToast();
  const take = useMutationWithId(DisqualifySubmissionDocument);
  const errorOf = useFieldErrors(take.trouble);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const confirm = async () => {
    const outcome = await take.run({ submissionId: submission.id, reason, note });
    if (outcome.kind !== 'done') return;
    say(t('disqualify.done', { name: submission.teamName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t('disqualify.title', { name: submission.teamName })}
      confirmLabel={t('disqualify.action')}
      busy={take.busy}
      disabled={reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('disqualify.text')}</p>
      <TroubleNotice trouble={take.trouble} fields={['reason', 'note']} />
      <Textarea
        data-autofocus
        label={t('reason')}
        description={t('reason.help')}
        required
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(input) => setReason(input.currentTarget.value)}
      />
      <Textarea
        label={t('disqualify.note')}
        description={t('disqualify.note.help')}
        rows={2}
        value={note}
        error={errorOf('note')}
        onChange={(input) => setNote(input.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function ReinstateDialog({ submission, onClose }: DialogProps) {
  const t = useChecksText();
  const say = useToast();
  const put = useMutationWithId(ReinstateSubmissionDocument);
  const errorOf = useFieldErrors(put.trouble);
  const [reason, setReason] = useState('');
  const confirm = async () => {
    const outcome = await put.run({ submissionId: submission.id, reason });
    if (outcome.kind !== 'done') return;
    say(t('reinstate.done', { name: submission.teamName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('reinstate.title', { name: submission.teamName })}
      confirmLabel={t('reinstate.action')}
      busy={put.busy}
      disabled={reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('reinstate.text')}</p>
      <TroubleNotice trouble={put.trouble} fields={['reason']} />
      <Textarea
        data-autofocus
        label={t('reason')}
        description={t('reason.help')}
        required
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(input) => setReason(input.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
