import { isFixed, profileKeyOf } from '@jamboree/event-domain';
import { useLocalized, type Issue } from '@jamboree/platform-web';
import { useState } from 'react';
import type { FieldSurroundings } from '../../forms/fields/answer-field.js';
import { useBuilderText } from './builder-texts.js';
import { FieldEditor } from './field-editor.js';
import styles from './field-list.module.css';
import { FieldRow } from './field-row.js';
import { moved, replaced, without } from './form-draft.js';
import type { FormEdit } from './use-form-edit.js';

interface FieldListProps {
  readonly edit: FormEdit;
  readonly around: FieldSurroundings;
  readonly issues: readonly Issue[];
  /** Key of the field whose parts are in sight. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** All fields in their order: moved by dragging or by buttons, each opened to be worked on. */
export function FieldList({ edit, around, issues, open, onOpen }: FieldListProps) {
  const t = useBuilderText();
  const localized = useLocalized();
  const [dragged, setDragged] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const { draft, purpose } = edit;
  const move = (key: string, to: number) => {
    edit.change(moved(draft, key, to));
    const title = localized(draft.find((field) => field.key === key)?.title ?? {});
    setHeard(t('moved', { title: title === '' ? t('untitled') : title, place: to + 1, count: draft.length }));
  };
  if (draft.length === 0) return <p className="dimmed">{t('empty')}</p>;
  return (
    <>
      <ol className={styles['list']}>
        {draft.map((field, index) => (
          <li
            key={field.key}
            className={styles['item']}
            data-dragged={dragged === field.key}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (dragged !== field.key) edit.change(moved(draft, dragged, index));
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <FieldRow
              field={field}
              index={index}
              count={draft.length}
              fixed={isFixed(purpose, field.key)}
              fromProfile={purpose === 'REGISTRATION' && profileKeyOf(field) !== null}
              wrong={issues.some((issue) => issue.field.startsWith(`fields.${field.key}.`))}
              open={open === field.key}
              onOpen={() => onOpen(open === field.key ? null : field.key)}
              onMove={(to) => move(field.key, to)}
              onDrag={(begins) => setDragged(begins ? field.key : null)}
              onRemove={() => {
                edit.change(without(draft, field.key));
                onOpen(null);
              }}
            />
            {open === field.key && (
              <div id={editorId(field.key)}>
                <FieldEditor
                  field={field}
                  fields={draft}
                  around={around}
                  fixed={isFixed(purpose, field.key)}
                  issues={issues}
                  onChange={(next) => edit.change(replaced(draft, next))}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {heard}
      </p>
    </>
  );
}

/** Where everything about one field is worked on, while it is open. */
export function editorId(key: string): string {
  return `field-${key}`;
}
