import { useOwnKey } from '@jamboree/identity-web';
import { Textarea } from '@mantine/core';
import { mayFollow, type SubmissionState } from '@jamboree/participation-domain';
import { Button, useFieldErrors, useFormat, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { useChecksText } from '../checks-texts.js';
import { DisqualifySubmissionDocument, ReinstateSubmissionDocument } from '../gql/graphql.js';
import { ReasonDialog } from './reason-dialog.js';

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

function DisqualifyDialog({ submission: { id: submissionId, teamName: name }, onClose }: DialogProps) {
  const t = useChecksText();
  const take = useMutationWithId(DisqualifySubmissionDocument);
  const errorOf = useFieldErrors(take.trouble);
  const form = useKeptForm(useOwnKey(`disqualify:${submissionId}`), () => ({ reason: '', note: '' }));
  const { note } = form.value;
  return (
    <ReasonDialog
      danger
      title={t('disqualify.title', { name })}
      text={t('disqualify.text')}
      confirmLabel={t('disqualify.action')}
      reasonHelp={t('reason.help')}
      mutation={take}
      inputFor={(reason) => ({ submissionId, reason, note })}
      form={form}
      done={t('disqualify.done', { name })}
      onClose={onClose}
      below={
        <Textarea
          label={t('disqualify.note')}
          description={t('disqualify.note.help')}
          rows={2}
          value={note}
          error={errorOf('note')}
          onChange={(input) => form.change({ note: input.currentTarget.value })}
        />
      }
    />
  );
}

function ReinstateDialog({ submission: { id: submissionId, teamName: name }, onClose }: DialogProps) {
  const t = useChecksText();
  return (
    <ReasonDialog
      title={t('reinstate.title', { name })}
      text={t('reinstate.text')}
      confirmLabel={t('reinstate.action')}
      reasonHelp={t('reason.help')}
      mutation={useMutationWithId(ReinstateSubmissionDocument)}
      inputFor={(reason) => ({ submissionId, reason })}
      form={useKeptForm(useOwnKey(`reinstate:${submissionId}`), () => ({ reason: '' }))}
      done={t('reinstate.done', { name })}
      onClose={onClose}
    />
  );
}
