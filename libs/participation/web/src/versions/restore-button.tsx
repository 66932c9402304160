import { Button, ConfirmDialog, TroubleNotice, useGo, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { RestoreDraftDocument } from '../gql/graphql.js';
import { useVersionsText } from '../versions-texts.js';
import type { HistorySubmission } from './history.js';

/** What can be written, and where. */
export interface Restoring {
  readonly submission: HistorySubmission;
  readonly editor: string;
}

interface RestoreButtonProps {
  readonly restoring: Restoring;
  /** A version with its number, or a kept draft. */
  readonly from: { readonly id: string; readonly number?: number };
}

/** Takes up an earlier text again, once the team has read what that means. */
export function RestoreButton({ restoring: { submission, editor }, from: { id, number } }: RestoreButtonProps) {
  const t = useVersionsText();
  const go = useGo();
  const say = useToast();
  const restore = useMutationWithId(RestoreDraftDocument);
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    const outcome = await restore.run({ submissionId: submission.id, fromId: id, expectedDraftVersion: submission.draftVersion });
    if (outcome.kind !== 'done') return;
    say(t('restore.done'));
    go(editor);
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {t('restore')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={number === undefined ? t('kept.restore.title') : t('restore.title', { number })}
        confirmLabel={t('restore')}
        busy={restore.busy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{number === undefined ? t('kept.restore.text') : t('restore.text', { number })}</p>
        <p>{t('restore.kept')}</p>
        <TroubleNotice trouble={restore.trouble} />
      </ConfirmDialog>
    </>
  );
}
