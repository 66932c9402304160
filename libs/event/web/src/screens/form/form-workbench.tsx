import { offeredForm } from '@jamboree/event-domain';
import { MINUTE } from '@jamboree/kernel';
import { LeaveGuard, MergeView, useLocalized, useNow } from '@jamboree/platform-web';
import { useState } from 'react';
import { begunKeys } from '../../forms/begun-phases.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import type { EventFormPartsFragment, ManageFormQuery } from '../../gql/graphql.js';
import { AddField } from './add-field.js';
import { useBuilderText } from './builder-texts.js';
import { editorId, FieldList } from './field-list.js';
import { FormPreview } from './form-preview.js';
import styles from './form.module.css';
import { SaveForm } from './save-form.js';
import { TranslationGaps } from './translation-gaps.js';
import { useFormCheck } from './use-form-check.js';
import { useFieldWords } from './use-field-words.js';
import { useFormEdit } from './use-form-edit.js';

interface FormWorkbenchProps {
  readonly event: ManagedEvent;
  readonly offers: NonNullable<ManageFormQuery['event']>;
  readonly form: EventFormPartsFragment;
}

/** The form being made, and beside it the form as it will be filled in. */
export function FormWorkbench({ event, offers, form }: FormWorkbenchProps) {
  const t = useBuilderText();
  const localized = useLocalized();
  const edit = useFormEdit(form);
  const check = useFormCheck(event.id, edit);
  const describe = useFieldWords(event, offers);
  const [open, setOpen] = useState<string | null>(null);
  const begin = (key: string) => {
    setOpen(key);
    // Its words are there after the next paint.
    requestAnimationFrame(() => document.getElementById(editorId(key))?.querySelector<HTMLElement>('input, textarea')?.focus());
  };
  const around = { ...offers, phases: event.phases, begun: begunKeys(event.phases, useNow(MINUTE)) };
  const fixed = !event.viewerMay.includes('event:manage');
  const shown = offeredForm({ fields: edit.draft }, { tracks: offers.tracks.length, challenges: offers.challenges.length });
  const preview = <FormPreview form={shown} around={around} />;
  if (fixed) return preview;
  return (
    <div className={styles['root']}>
      <LeaveGuard when={edit.dirty} />
      <div className={styles['bench']}>
        {edit.conflicts.length > 0 && (
          <MergeView
            fields={edit.conflicts.map(({ key, mine, theirs }) => ({
              key,
              label: localized((mine ?? theirs)?.title ?? {}),
              mine: mine === null ? t('conflict.removed') : describe(mine),
              theirs: theirs === null ? t('conflict.removed') : describe(theirs),
            }))}
            onResolve={edit.resolve}
          />
        )}
        <TranslationGaps draft={edit.draft} onJump={setOpen} />
        <FieldList edit={edit} around={around} issues={check.issues} open={open} onOpen={setOpen} />
        <AddField edit={edit} onAdded={begin} />
        <SaveForm edit={edit} check={check} />
      </div>
      <aside aria-label={t('preview')} className={styles['preview']}>
        {preview}
      </aside>
    </div>
  );
}
