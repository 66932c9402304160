import { AnswerField, type FieldSurroundings, type ReceivedForm } from '@jamboree/event-web';
import { textIn, withText, type SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useWritingText } from '../../writing-texts.js';
import { EarlierAnswers } from './earlier-answers.js';
import styles from './editor-fields.module.css';
import type { Progress } from './progress.js';
import { sectionsOf } from './sections.js';

interface EditorFieldsProps {
  readonly around: FieldSurroundings;
  readonly form: ReceivedForm;
  readonly progress: Progress;
  readonly draft: Autosave<SubmissionContent>;
  /** While two versions stand side by side nothing is typed into either. */
  readonly locked: boolean;
  /** Below the fields that say what the idea is. */
  readonly beside: ReactNode;
}

/** All fields, in sections. Every change saves itself. */
export function EditorFields({ around, form, progress, draft, locked, beside }: EditorFieldsProps) {
  const t = useWritingText();
  const problem = draft.state.kind === 'refused' && draft.state.problem.__typename === 'InvalidInput' ? draft.state.problem : null;
  const issueOf = (key: string) =>
    problem?.issues.find(
      ({ field }) => field === key || field === `answers.${key}` || field.startsWith(`${key}.`) || field.startsWith(`answers.${key}.`),
    );
  return (
    <fieldset disabled={locked} className={styles['root']}>
      <legend className="visually-hidden">{t('editor.title')}</legend>
      {sectionsOf(progress.asked).map(({ key, fields }) => (
        <section key={key} aria-labelledby={`section-${key}`} className={styles['section']}>
          <h2 id={`section-${key}`} className={styles['title']}>
            {t(`section.${key}`)}
          </h2>
          <div className={styles['fields']}>
            {fields.map((field) => (
              <AnswerField
                key={field.key}
                field={field}
                around={around}
                text={textIn(draft.value, field.key)}
                issue={issueOf(field.key)}
                onChange={(text) => draft.change(withText(draft.value, field.key, text))}
              />
            ))}
          </div>
          {key === 'idea' && beside}
        </section>
      ))}
      <EarlierAnswers form={form} content={draft.value} />
    </fieldset>
  );
}
