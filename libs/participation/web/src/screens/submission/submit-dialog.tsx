import { ConfirmDialog, Notice, TroubleNotice, useGo, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { SubmitSubmissionDocument } from '../../gql/graphql.js';
import { receiptPath } from '../../paths.js';
import { useWritingText } from '../../writing-texts.js';
import { CoauthorsNotice } from './coauthors-notice.js';
import type { EditorParts } from './editor-parts.js';
import styles from './submit-dialog.module.css';

interface SubmitDialogProps extends EditorParts {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Last look before submitting: what is missing with a way to it, else what happens now. Ends at the receipt. */
export function SubmitDialog({ event, submission, draft, form, progress, open, onClose }: SubmitDialogProps) {
  const t = useWritingText();
  const go = useGo();
  const submit = useMutationWithId(SubmitSubmissionDocument);
  const [unsaved, setUnsaved] = useState(false);
  const ready = progress.missing.length === 0 && progress.wrong.length === 0;
  const send = async () => {
    const saved = await draft.flush();
    setUnsaved(!saved);
    if (!saved) return;
    const outcome = await submit.run({ submissionId: submission.id, expectedDraftVersion: draft.latestVersion() });
    if (outcome.kind === 'done') go(receiptPath(event.slug));
  };
  const problem = submit.trouble?.kind === 'problem' ? submit.trouble.problem : null;
  const tooFew = problem?.__typename === 'Incomplete' && problem.missing.includes('members');
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t(ready ? 'submit.title' : 'submit.notYet')}
      confirmLabel={t('submit.confirm')}
      busy={submit.busy}
      disabled={!ready}
      onConfirm={() => void send()}
    >
      {ready ? (
        <p>{t('submit.text', { version: (submission.latestVersion?.number ?? 0) + 1 })}</p>
      ) : (
        <>
          {submission.lackingCities.length > 0 && <CoauthorsNotice event={event} cities={submission.lackingCities} />}
          <FieldLinks form={form} keys={progress.missing} label={t('submit.missing')} onFollow={onClose} />
          <FieldLinks form={form} keys={progress.wrong} label={t('submit.wrong')} onFollow={onClose} />
        </>
      )}
      {unsaved && (
        <Notice tone="bad" live>
          {t('submit.unsaved')}
        </Notice>
      )}
      {problem?.__typename === 'CoauthorMissing' && ready && <CoauthorsNotice event={event} cities={problem.cities} live />}
      {tooFew ? (
        <Notice tone="warn" live>
          {t('submit.members', { min: event.teamMin })}
        </Notice>
      ) : (
        problem?.__typename !== 'CoauthorMissing' && <TroubleNotice trouble={submit.trouble} />
      )}
    </ConfirmDialog>
  );
}

interface FieldLinksProps {
  readonly form: EditorParts['form'];
  readonly keys: readonly string[];
  readonly label: string;
  readonly onFollow: () => void;
}

function FieldLinks({ form, keys, label, onFollow }: FieldLinksProps) {
  const localized = useLocalized();
  const fields = form.fields.filter(({ key }) => keys.includes(key));
  if (fields.length === 0) return null;
  return (
    <div>
      <p>{label}</p>
      <ul className={styles['list']}>
        {fields.map(({ key, title }) => (
          <li key={key}>
            <a href={`#field-${key}`} onClick={onFollow}>
              {localized(title)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
