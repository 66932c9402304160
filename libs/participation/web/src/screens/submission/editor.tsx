import { entriesOf } from '@jamboree/event-domain';
import { begunKeys, formFrom, isReady, type FieldSurroundings } from '@jamboree/event-web';
import { isEditable, textIn, withFilesThere } from '@jamboree/participation-domain';
import { MINUTE } from '@jamboree/kernel';
import { useNow } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { FileField } from '../../files/file-field.js';
import { FilesEditor } from '../../files/files-editor.js';
import { useSubmissionUploads } from '../../files/use-submission-uploads.js';
import type { LateEntryPartsFragment, SubmissionPartsFragment, TeamPartsFragment } from '../../gql/graphql.js';
import { AskEarly } from '../../late/ask-early.js';
import { CoauthorsNotice } from './coauthors-notice.js';
import { DraftConflict } from './draft-conflict.js';
import { EditorBar } from './editor-bar.js';
import { EditorFields } from './editor-fields.js';
import { EditorHead } from './editor-head.js';
import { EditorRail } from './editor-rail.js';
import styles from './editor.module.css';
import { JuryPreview } from './jury-preview.js';
import { progressOf } from './progress.js';
import { SimilarIdeas } from './similar-ideas.js';
import { SubmitDialog } from './submit-dialog.js';
import { useClosedMeanwhile } from './use-closed-meanwhile.js';
import { useSubmissionDraft } from './use-submission-draft.js';
import { useSentAfterReopening } from './use-sent-after-reopening.js';
import { WindowNotice } from './window-notice.js';
import { WithdrawSubmission } from './withdraw-submission.js';

interface EditorProps {
  readonly event: ScopeEvent;
  readonly submission: SubmissionPartsFragment;
  readonly lateEntry: LateEntryPartsFragment | null;
  readonly team: TeamPartsFragment | null;
  /** Asks the server whether a late entry has been granted. */
  readonly onCheckAgain: () => void;
}

/** The editor: one page, sections, and beside it what is still missing, until when, and where the text is right now. */
export function Editor({ event, submission, lateEntry, team, onCheckAgain }: EditorProps) {
  const draft = useSubmissionDraft(submission);
  const [reading, setReading] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  useSentAfterReopening(submission.editWindow.open, draft);
  useClosedMeanwhile(submission.editWindow.open, draft, onCheckAgain);
  const form = formFrom(submission.form);
  const uploads = useSubmissionUploads(submission, onCheckAgain);
  const { attachments } = submission;
  const around: FieldSurroundings = {
    ...event,
    begun: begunKeys(event.phases, useNow(MINUTE)),
    fileField: (field) => <FileField {...field} draft={draft} attachments={attachments} uploads={uploads} />,
  };
  const arrived = new Set(attachments.filter(isReady).map(({ id }) => id));
  const progress = progressOf(
    form,
    withFilesThere(form, draft.value, arrived),
    around.begun,
    event.coauthorOfEachCity ? submission.lackingCities : null,
  );
  const askedFor = new Set(progress.asked.flatMap(({ key, kind }) => (kind === 'FILE' ? entriesOf(textIn(draft.value, key)) : [])));
  const unsent = draft.state.kind !== 'saved';
  const writable = submission.editWindow.open && isEditable(submission.state);
  const parts = { event, submission, draft, form, progress, writable };
  const onSubmit = () => setSubmitting(true);
  return (
    <>
      <EditorHead event={event} submission={submission} title={draft.value.title} />
      <div className={styles['root']}>
        <div className={styles['main']}>
          <WindowNotice event={event} submission={submission} lateEntry={lateEntry} draft={draft} form={form} onCheckAgain={onCheckAgain} />
          {writable && submission.lackingCities.length > 0 && <CoauthorsNotice event={event} cities={submission.lackingCities} />}
          {draft.state.kind === 'conflict' && (
            <DraftConflict event={event} form={form} files={attachments} draft={draft} state={draft.state} />
          )}
          {reading || (!writable && !unsent) ? (
            <JuryPreview event={event} form={form} content={draft.value} files={attachments.filter(isReady)} />
          ) : (
            <EditorFields
              around={around}
              form={form}
              progress={progress}
              draft={draft}
              locked={draft.state.kind === 'conflict'}
              beside={writable && <SimilarIdeas submissionId={submission.id} eventId={event.id} content={draft.value} />}
            />
          )}
          {writable && (
            <FilesEditor limits={submission.attachmentLimits} files={attachments.filter(({ id }) => !askedFor.has(id))} uploads={uploads} />
          )}
          {writable && lateEntry && <AskEarly submissionId={submission.id} lateEntry={lateEntry} />}
          {team?.viewerIsLead === true && <WithdrawSubmission submission={submission} />}
        </div>
        <EditorRail {...parts} team={team} reading={reading} onToggleReading={() => setReading(!reading)} onSubmit={onSubmit} />
      </div>
      <EditorBar {...parts} team={team} onSubmit={onSubmit} />
      <SubmitDialog {...parts} open={submitting} onClose={() => setSubmitting(false)} />
    </>
  );
}
