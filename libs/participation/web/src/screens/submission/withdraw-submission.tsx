import { mayFollow } from '@jamboree/participation-domain';
import { Button, ConfirmDialog, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { WithdrawSubmissionDocument, type SubmissionPartsFragment } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';

/** The lead takes the entry back, until judging begins. A draft that was never submitted has nothing to take back. */
export function WithdrawSubmission({ submission }: { readonly submission: SubmissionPartsFragment }) {
  const t = useWritingText();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutationWithId(WithdrawSubmissionDocument);
  if (submission.state === 'DRAFT' || !mayFollow(submission.state, 'WITHDRAWN')) return null;
  return (
    <div>
      <Button variant="subtle" color="bad" onClick={() => setAsking(true)}>
        {t('withdraw.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('withdraw.title')}
        confirmLabel={t('withdraw.action')}
        busy={withdraw.busy}
        onConfirm={() => void withdraw.run({ submissionId: submission.id }).then(({ kind }) => kind === 'done' && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <p>{t('withdraw.text')}</p>
        <TroubleNotice trouble={withdraw.trouble} />
      </ConfirmDialog>
    </div>
  );
}
