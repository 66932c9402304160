import { useOwnKey } from '@jamboree/identity-web';
import type { ManagedEvent } from '@jamboree/event-web';
import { mayFollow, type SubmissionState } from '@jamboree/participation-domain';
import { AppLink, Button, Notice, useFormat, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { useMergingText } from '../../merging-texts.js';
import { UndoMergeDocument, type MergePartsFragment } from '../../gql/graphql.js';
import { manageSubmissionPath } from '../../paths.js';
import { ReasonDialog } from '../reason-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import styles from './merging.module.css';
import { Refusal } from './refusal.js';

interface MergingProps {
  readonly event: ManagedEvent;
  readonly submission: MergePartsFragment & { readonly id: string; readonly state: SubmissionState; readonly teamName: string };
}

/** Merges the entry with another one, or takes that back. */
export function Merging({ event, submission }: MergingProps) {
  const t = useMergingText();
  const [asking, setAsking] = useState(false);
  const { merge } = submission;
  const undoable = merge?.mayUndo === true && !merge.undoObstacle;
  if (!undoable && !mayFollow(submission.state, 'MERGED')) return null;
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setAsking(true)}>
        {t(undoable ? 'unmerge.action' : 'merge.action')}
      </Button>
      {asking && undoable && <UndoDialog submission={submission} into={merge.into.teamName} onClose={() => setAsking(false)} />}
      {asking && !undoable && <MergeDialog event={event} submissionId={submission.id} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Where the entry lives on, and what lives on in it. */
export function Merged({ event, submission: { merge, mergedFrom } }: MergingProps) {
  const t = useMergingText();
  const format = useFormat();
  return (
    <>
      {merge && (
        <p className="small">
          {t.rich('merge.by', {
            number: merge.into.number,
            title: merge.into.title,
            name: merge.byName ?? '',
            when: format.dateTime(merge.at),
            link: (words) => <AppLink to={manageSubmissionPath(event.slug, merge.into.id)}>{words}</AppLink>,
          })}
        </p>
      )}
      {merge?.undoObstacle && <p className="dimmed small">{t(`obstacle.${merge.undoObstacle}`)}</p>}
      {mergedFrom.edges.length > 0 && (
        <Notice tone="info" title={t('merge.held')}>
          <ul className={styles['held']}>
            {mergedFrom.edges.map(({ node: { id, number, title, teamName, authors } }) => (
              <li key={id}>
                <AppLink to={manageSubmissionPath(event.slug, id)}>
                  {t('merge.held.entry', { number, title: title === '' ? teamName : title, names: format.list([...authors]) })}
                </AppLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function UndoDialog({
  submission: { id: submissionId, teamName: name },
  into,
  onClose,
}: Pick<MergingProps, 'submission'> & { readonly into: string; readonly onClose: () => void }) {
  const t = useMergingText();
  const undo = useMutationWithId(UndoMergeDocument);
  return (
    <ReasonDialog
      title={t('unmerge.title', { name, into })}
      text={t('unmerge.text')}
      confirmLabel={t('unmerge.action')}
      reasonHelp={t('merge.reason.help')}
      mutation={undo}
      inputFor={(reason) => ({ submissionId, reason })}
      form={useKeptForm(useOwnKey(`unmerge:${submissionId}`), () => ({ reason: '' }))}
      done={t('unmerge.done', { name })}
      onClose={onClose}
      below={<Refusal trouble={undo.trouble} />}
    />
  );
}
