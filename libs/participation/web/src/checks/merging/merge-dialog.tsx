import { useOwnKey } from '@jamboree/identity-web';
import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Notice, useKeptForm, useMutationWithId, useScreenQuery } from '@jamboree/platform-web';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useMergingText } from '../../merging-texts.js';
import { MergePreviewDocument, MergeSubmissionsDocument, type MergePreviewQuery } from '../../gql/graphql.js';
import { ReasonDialog } from '../reason-dialog.js';
import { ChooseEntry } from './choose-entry.js';
import { MergeSides } from './merge-sides.js';
import { Refusal } from './refusal.js';

interface MergeDialogProps {
  readonly event: ManagedEvent;
  /** The entry that somebody looks at; it is the first to be merged into the other. */
  readonly submissionId: string;
  /** Where it is known already, such as from a hint. */
  readonly otherId?: string;
  readonly onClose: () => void;
}

/** Which entry lives on in which, what that means, and why: before it is done. */
export function MergeDialog({ event, submissionId, otherId, onClose }: MergeDialogProps) {
  const t = useMergingText();
  const merge = useMutationWithId(MergeSubmissionsDocument);
  const [other, setOther] = useState(otherId ?? null);
  const [swapped, setSwapped] = useState(false);
  const [fromId, intoId] = swapped ? [other ?? '', submissionId] : [submissionId, other ?? ''];
  const { data } = useScreenQuery(MergePreviewDocument, { fromId, intoId }, { pause: other === null });
  const preview = other === null ? null : (data?.mergePreview ?? null);
  const ready = preview !== null && preview.obstacle === null;
  return (
    <ReasonDialog
      title={t('merge.title')}
      text={t('merge.text')}
      confirmLabel={t('merge.confirm')}
      reasonHelp={t('merge.reason.help')}
      mutation={merge}
      inputFor={ready ? (reason) => ({ submissionId: fromId, intoId, reason }) : null}
      form={useKeptForm(useOwnKey(`merge:${submissionId}`), () => ({ reason: '' }))}
      done={t('merge.done', { name: preview?.into.teamName ?? '' })}
      onClose={onClose}
      below={<Refusal trouble={merge.trouble} />}
      above={
        <>
          {otherId === undefined && <ChooseEntry event={event} exceptId={submissionId} chosenId={other} onChoose={setOther} />}
          {preview && <Preview preview={preview} onSwap={() => setSwapped(!swapped)} />}
        </>
      }
    />
  );
}

function Preview({ preview, onSwap }: { readonly preview: NonNullable<MergePreviewQuery['mergePreview']>; readonly onSwap: () => void }) {
  const t = useMergingText();
  const { obstacle } = preview;
  return (
    <>
      <MergeSides preview={preview} />
      <div>
        <Button variant="default" size="sm" leftSection={<ArrowLeftRight aria-hidden size={16} />} onClick={onSwap}>
          {t('merge.swap')}
        </Button>
      </div>
      {obstacle && <Notice tone="warn">{t(`obstacle.${obstacle}`)}</Notice>}
    </>
  );
}
