import { Button, Notice, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { StartDraftDocument, type SubmissionPartsFragment } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';

/** A withdrawn entry, and the way back while submissions are open. */
export function WithdrawnNotice({ submission }: { readonly submission: SubmissionPartsFragment }) {
  const t = useWritingText();
  const revive = useMutationWithId(StartDraftDocument);
  const action = submission.editWindow.open ? (
    <Button variant="default" loading={revive.busy} onClick={() => void revive.run({ eventId: submission.eventId })}>
      {t('editor.revive')}
    </Button>
  ) : undefined;
  return (
    <>
      <Notice tone="warn" title={t('editor.withdrawn')} action={action}>
        {t('editor.withdrawn.text')}
      </Notice>
      <TroubleNotice trouble={revive.trouble} />
    </>
  );
}
