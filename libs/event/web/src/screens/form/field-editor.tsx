import type { FormField } from '@jamboree/event-domain';
import { useIssueText, type Issue } from '@jamboree/platform-web';
import type { FieldSurroundings } from '../../forms/fields/answer-field.js';
import { useBuilderText } from './builder-texts.js';
import styles from './field-editor.module.css';
import { FieldLimits } from './field-limits.js';
import { FieldRules } from './field-rules.js';
import { OptionsEditor } from './options-editor.js';
import { ThreeLanguages } from './three-languages.js';

export interface FieldEditorProps {
  readonly field: FormField;
  readonly fields: readonly FormField[];
  readonly around: FieldSurroundings;
  readonly fixed: boolean;
  readonly issues: readonly Issue[];
  readonly onChange: (field: FormField) => void;
}

/** What the parts of the editor know. */
export interface FieldPart extends Omit<FieldEditorProps, 'issues'> {
  /** What is wrong with a part of the field, such as `title` or `shownWhen`. */
  readonly errorOf: (part: string) => string | undefined;
}

/** Everything about one field: its words, when it is asked, and what an answer may be. */
export function FieldEditor({ issues, ...rest }: FieldEditorProps) {
  const t = useBuilderText();
  const issueText = useIssueText();
  const { field, onChange } = rest;
  const errorOf = (part: string) => {
    const issue = issues.find((one) => one.field === `fields.${field.key}.${part}`);
    return issue === undefined ? undefined : issueText(issue);
  };
  const part: FieldPart = { ...rest, errorOf };
  return (
    <div className={styles['root']}>
      <ThreeLanguages
        label={t(field.kind === 'CONSENT' ? 'title.consent' : 'title')}
        value={field.title}
        rows={field.kind === 'CONSENT' ? 3 : undefined}
        error={errorOf('title')}
        errorOf={(locale) => errorOf(`title.${locale}`)}
        onChange={(title) => onChange({ ...field, title })}
      />
      <ThreeLanguages
        label={t('help')}
        value={field.help}
        rows={2}
        errorOf={(locale) => errorOf(`help.${locale}`)}
        onChange={(help) => onChange({ ...field, help })}
      />
      {(field.kind === 'CHOICE' || field.kind === 'CHOICES') && <OptionsEditor {...part} />}
      <FieldLimits {...part} />
      <FieldRules {...part} />
    </div>
  );
}
