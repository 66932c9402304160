import { useOwnKey } from '@jamboree/identity-web';
import type { FormPurpose } from '@jamboree/event-domain';
import { dropFromDevice, keepOnDevice, useFoundOnDevice, useMutationWithId, type MergeSide, type Trouble } from '@jamboree/platform-web';
import { useState } from 'react';
import { formFrom, type SentField } from '../../forms/sent-form.js';
import { SaveFormDocument, type EventFormPartsFragment } from '../../gql/graphql.js';
import { inputOf, mergedForms, sameForm, withTheirs, type FormDraft, type MergedForm } from './form-draft.js';

interface Edit {
  /** The form that the edit began from, and its number. */
  readonly base: FormDraft;
  readonly number: number;
  readonly draft: FormDraft;
}

type Kept = Pick<Edit, 'base' | 'draft'>;

export interface FormEdit {
  readonly purpose: FormPurpose;
  readonly draft: FormDraft;
  readonly dirty: boolean;
  /** The last step can be taken back; null when there is none. */
  readonly undo: (() => void) | null;
  readonly change: (draft: FormDraft) => void;
  readonly discard: () => void;
  /** True when the server has it. */
  readonly save: () => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** What somebody else has changed too, to be chosen from before it can be saved. */
  readonly conflicts: MergedForm['conflicts'];
  readonly resolve: (choice: Readonly<Record<string, MergeSide>>) => void;
}

/** Steps that can be taken back; typing in one field is one step for each character, so it is more than it seems. */
const MOST_STEPS = 200;

/** Edits a form on top of the version that was read. What is not saved stays on this device; what somebody else saved is joined, or asked about. */
export function useFormEdit(form: EventFormPartsFragment): FormEdit {
  const save = useMutationWithId(SaveFormDocument);
  const onDevice = useOwnKey(`form:${form.eventId}:${form.purpose}`);
  const served = formFrom(form.fields).fields;
  const [edit, setEdit] = useState<Edit | null>(null);
  const [past, setPast] = useState<readonly FormDraft[]>([]);
  const [conflicts, setConflicts] = useState<MergedForm['conflicts']>([]);
  const current: Edit = edit ?? { base: served, number: form.number, draft: served };

  const take = (next: Edit) => {
    setEdit(next);
    keepOnDevice<Kept>(onDevice, { base: next.base, draft: next.draft }, next.number);
  };
  const forget = () => {
    setEdit(null);
    setPast([]);
    setConflicts([]);
    dropFromDevice(onDevice);
  };
  const join = (mine: Edit, theirs: FormDraft, number: number) => {
    const { merged, conflicts: asked } = mergedForms(mine.base, mine.draft, theirs);
    take({ base: theirs, number, draft: merged });
    setConflicts(asked);
  };

  useFoundOnDevice<Kept>(onDevice, ({ value, baseVersion }) => join({ ...value, number: baseVersion }, served, form.number));

  const send = async (wanted: Edit): Promise<boolean> => {
    const outcome = await save.run({
      eventId: form.eventId,
      purpose: form.purpose,
      expectedNumber: wanted.number,
      fields: inputOf(wanted.draft),
    });
    if (outcome.kind === 'done') {
      forget();
      return true;
    }
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'VersionConflict')
      join(wanted, theirFields(outcome.problem.theirs), outcome.problem.currentVersion);
    return false;
  };

  return {
    purpose: form.purpose,
    draft: current.draft,
    dirty: !sameForm(current.draft, current.base),
    undo:
      past.length === 0
        ? null
        : () => {
            take({ ...current, draft: past.at(-1) ?? current.draft });
            setPast(past.slice(0, -1));
          },
    change: (draft) => {
      setPast([...past, current.draft].slice(-MOST_STEPS));
      take({ ...current, draft });
    },
    discard: forget,
    save: () => send(current),
    busy: save.busy,
    trouble: save.trouble,
    conflicts,
    resolve: (choice) => {
      const chosen = conflicts.filter(({ key }) => choice[key] === 'theirs').reduce(withTheirs, current.draft);
      take({ ...current, draft: chosen });
      setConflicts([]);
    },
  };
}

/** The server's fields inside a VersionConflict, which is untyped JSON there: it has the shape that is stored, and nothing else is sent. */
function theirFields(theirs: unknown): FormDraft {
  const fields = typeof theirs === 'object' && theirs !== null && 'fields' in theirs && Array.isArray(theirs.fields) ? theirs.fields : [];
  return formFrom(fields.map((field: SentField) => ({ ...field, askedEarlier: false }))).fields;
}
