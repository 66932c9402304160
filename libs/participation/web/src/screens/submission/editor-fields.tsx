import type { FormField, SubmissionContent, SubmissionForm } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useText } from '../../texts.js';
import { Field } from './fields/field.js';
import styles from './editor-fields.module.css';
import { sectionsOf } from './sections.js';

interface EditorFieldsProps {
  readonly event: ScopeEvent;
  readonly form: SubmissionForm;
  readonly draft: Autosave<SubmissionContent>;
  /** While two versions stand side by side nothing is typed into either. */
  readonly locked: boolean;
}

/** All fields, in sections. Every change saves itself. */
export function EditorFields({ event, form, draft, locked }: EditorFieldsProps) {
  const t = useText();
  const problem = draft.state.kind === 'refused' && draft.state.problem.__typename === 'InvalidInput' ? draft.state.problem : null;
  const issueOf = (key: string) =>
    problem?.issues.find(({ field }) => field === key || field === `answers.${key}` || field.startsWith(`${key}.`));
  return (
    <fieldset disabled={locked} className={styles['root']}>
      <legend className="visually-hidden">{t('editor.title')}</legend>
      {sectionsOf(form).map(({ key, fields }) => (
        <section key={key} aria-labelledby={`section-${key}`} className={styles['section']}>
          <h2 id={`section-${key}`} className={styles['title']}>
            {t(`section.${key}`)}
          </h2>
          <div className={styles['fields']}>
            {fields.map((field: FormField) => (
              <Field key={field.key} field={field} event={event} content={draft.value} issue={issueOf(field.key)} onChange={draft.change} />
            ))}
          </div>
        </section>
      ))}
    </fieldset>
  );
}
