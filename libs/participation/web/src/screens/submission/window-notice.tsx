import { CityTimes, ClosedPhase, PausedPhases, type ReceivedForm } from '@jamboree/event-web';
import { ENTERED_STATES, handedIn, isEditable, type SubmissionContent, type SubmissionState } from '@jamboree/participation-domain';
import { type Autosave, Button, ButtonLink, Notice, useLocalized, useProblemText } from '@jamboree/platform-web';
import { CopyButton } from '../../components/copy-button.js';
import type { ScopeEvent } from '../../components/event-scope.js';
import { phaseAfter } from '../../components/phase-window.js';
import type { LateEntryPartsFragment, SubmissionPartsFragment } from '../../gql/graphql.js';
import { AskLate } from '../../late/ask-late.js';
import { LateEntry } from '../../late/late-entry.js';
import { useLateText } from '../../late-texts.js';
import { receiptPath } from '../../paths.js';
import { useWritingText } from '../../writing-texts.js';
import { contentAsText } from './content-as-text.js';
import { draftFrom } from './draft-content.js';
import styles from './window-notice.module.css';
import { WithdrawnNotice } from './withdrawn-notice.js';

/** Where the page says why a text is not accepted. */
export const NOTICES_ID = 'notices';

interface WindowNoticeProps {
  readonly event: ScopeEvent;
  readonly submission: SubmissionPartsFragment;
  readonly lateEntry: LateEntryPartsFragment | null;
  readonly draft: Autosave<SubmissionContent>;
  readonly form: ReceivedForm;
  readonly onCheckAgain: () => void;
}

/** Above the text: what has become of it, and whether it can still be written. */
export function WindowNotice({ event, submission, lateEntry, draft, form, onCheckAgain }: WindowNoticeProps) {
  const t = useWritingText();
  const late = useLateText();
  const { editWindow, latestVersion } = submission;
  return (
    <div id={NOTICES_ID} className={styles['root']}>
      {submission.stateReason && (
        <Notice tone="warn" title={t('editor.reason')}>
          {submission.stateReason}
        </Notice>
      )}
      {submission.state === 'WITHDRAWN' && <WithdrawnNotice submission={submission} />}
      {latestVersion && counts(submission.state) && <SubmittedNotice event={event} submission={submission} draft={draft} form={form} />}
      {editWindow.open && editWindow.kind === 'GRACE' && editWindow.closesAt && (
        <Notice tone="warn" title={t('editor.grace')}>
          <CityTimes at={editWindow.closesAt} zones={event.zones} />
        </Notice>
      )}
      {editWindow.open && editWindow.kind === 'EXTENSION' && editWindow.closesAt && (
        <Notice tone="info" title={t('editor.extension')}>
          <CityTimes at={editWindow.closesAt} zones={event.zones} />
        </Notice>
      )}
      {!editWindow.open && <PausedPhases phases={event.phases} />}
      {isEditable(submission.state) && (
        <ClosedPhase
          window={{ ...editWindow, nextPhase: editWindow.nextPhase ?? whatComesNext(event, editWindow.closedAt) }}
          zones={event.zones}
          action={
            editWindow.lateEntryPossible && (
              <div className={styles['actions']}>
                {lateEntry && mayAsk(lateEntry) && <AskLate submissionId={submission.id} label={late('ask')} />}
                <Button variant="default" onClick={onCheckAgain}>
                  {t('editor.checkAgain')}
                </Button>
              </div>
            )
          }
        />
      )}
      {lateEntry && (
        <LateEntry event={event} submissionId={submission.id} lateEntry={lateEntry} open={editWindow.open} onCheckAgain={onCheckAgain} />
      )}
      {draft.state.kind !== 'saved' && !editWindow.open && <KeptNotice submission={submission} draft={draft} form={form} />}
      {draft.state.kind === 'refused' && editWindow.open && <RefusedNotice draft={draft} form={form} />}
    </div>
  );
}

/** What was declined is asked again beside the answer. */
function mayAsk({ possible, request }: LateEntryPartsFragment): boolean {
  return possible && (!request || request.state === 'WITHDRAWN' || request.state === 'GRANTED');
}

/** Where writing does not open again, the event goes on all the same. */
function whatComesNext({ phases }: ScopeEvent, closedAt: string | null) {
  return closedAt === null ? null : phaseAfter(phases, closedAt);
}

/** Whether the frozen version is an entry; one that was withdrawn or returned is not, until it is submitted again. */
function counts(state: SubmissionState): boolean {
  return ENTERED_STATES.some((entered) => entered === state);
}

/** What counts right now, and whether newer words wait for another submit. */
function SubmittedNotice({ event, submission, draft, form }: Pick<WindowNoticeProps, 'event' | 'submission' | 'draft' | 'form'>) {
  const t = useWritingText();
  const { latestVersion } = submission;
  if (!latestVersion) return null;
  const newer = JSON.stringify(draftFrom(latestVersion.content)) !== JSON.stringify(handedIn(form, draft.value));
  return (
    <Notice
      tone="ok"
      title={t('editor.submitted', { version: latestVersion.number })}
      action={
        <ButtonLink to={receiptPath(event.slug)} variant="default">
          {t('editor.receipt')}
        </ButtonLink>
      }
    >
      <p>{latestVersion.submittedAt && <CityTimes at={latestVersion.submittedAt} zones={event.zones} />}</p>
      {newer && submission.editWindow.open && isEditable(submission.state) && <p>{t('editor.newer')}</p>}
    </Notice>
  );
}

/** The deadline passed while somebody typed: nothing is lost, and it can be taken elsewhere. */
function KeptNotice({ submission, draft, form }: Pick<WindowNoticeProps, 'submission' | 'draft' | 'form'>) {
  const t = useWritingText();
  return (
    <Notice tone="bad" live title={t('editor.kept.title')} action={<TakeAway draft={draft} form={form} />}>
      <p>{t('editor.kept.text')}</p>
      {submission.latestVersion && counts(submission.state) && <p>{t('editor.kept.counts')}</p>}
    </Notice>
  );
}

function RefusedNotice({ draft, form }: Pick<WindowNoticeProps, 'draft' | 'form'>) {
  const problemText = useProblemText();
  const t = useWritingText();
  if (draft.state.kind !== 'refused') return null;
  return (
    <Notice tone="bad" live title={t('editor.refused')} action={<TakeAway draft={draft} form={form} />}>
      {problemText(draft.state.problem)}
    </Notice>
  );
}

function TakeAway({ draft, form }: Pick<WindowNoticeProps, 'draft' | 'form'>) {
  const t = useWritingText();
  const localized = useLocalized();
  const titles = new Map(form.fields.map(({ key, title }) => [key, localized(title)]));
  return <CopyButton text={contentAsText(draft.value, titles)} label={t('editor.copyText')} />;
}
