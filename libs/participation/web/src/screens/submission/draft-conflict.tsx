import type { FieldKind } from '@jamboree/event-domain';
import type { ReceivedForm } from '@jamboree/event-web';
import type { SubmissionContent } from '@jamboree/participation-domain';
import { MergeView, useLocalized, type Autosave, type SaveState } from '@jamboree/platform-web';
import { useEffect, useRef } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import styles from './draft-conflict.module.css';
import { differences, merged } from './merge-content.js';
import { spokenAnswer } from './spoken-answer.js';

/** Of these, both versions can stand. */
const JOINABLE: readonly FieldKind[] = ['LONG_TEXT', 'LINKS', 'TAGS'];

interface DraftConflictProps {
  readonly event: ScopeEvent;
  readonly form: ReceivedForm;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly draft: Autosave<SubmissionContent>;
  readonly state: Extract<SaveState<SubmissionContent>, { kind: 'conflict' }>;
}

/** Somebody else saved meanwhile: both texts, field by field, until the writer has chosen. */
export function DraftConflict({ event, form, files, draft, state }: DraftConflictProps) {
  const localized = useLocalized();
  const place = useRef<HTMLDivElement>(null);
  // It may come up while somebody types far below: go there, so that nobody types into a locked page.
  useEffect(() => place.current?.focus(), []);
  const all = [...form.fields, ...form.askedEarlier];
  const fields = new Map(all.map((field) => [field.key, field]));
  const pieces = differences(
    all.map(({ key }) => key),
    draft.value,
    state.theirs,
    (key, text) => spokenAnswer(fields.get(key), text, { ...event, files }, localized),
  );
  return (
    <div ref={place} tabIndex={-1} className={styles['root']}>
      <MergeView
        fields={pieces.map((piece) => {
          const field = fields.get(piece.key);
          return { ...piece, label: localized(field?.title), joinable: field !== undefined && JOINABLE.includes(field.kind) };
        })}
        onResolve={(choice) => void draft.resolve(merged(draft.value, state.theirs, choice))}
      />
    </div>
  );
}
