import { visibleFields, type Form } from '@jamboree/event-domain';
import { Card } from '@jamboree/platform-web';
import { useState } from 'react';
import { AnswerField, type FieldSurroundings } from '../../forms/fields/answer-field.js';
import { useBuilderText } from './builder-texts.js';
import styles from './form-preview.module.css';

/** The form as it will be filled in, to be tried: what is typed here goes nowhere. */
export function FormPreview({ form, around }: { readonly form: Form; readonly around: FieldSurroundings }) {
  const t = useBuilderText();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <Card title={t('preview')} tone="sunken">
      <p className="small dimmed">{t('preview.text')}</p>
      <div className={styles['fields']}>
        {visibleFields(form, answers).map((field) => (
          <AnswerField
            key={field.key}
            field={field}
            around={around}
            text={answers.get(field.key) ?? ''}
            issue={undefined}
            onChange={(text) => setAnswers(new Map(answers).set(field.key, text))}
          />
        ))}
      </div>
      {form.fields.length === 0 && <p>{t('empty')}</p>}
    </Card>
  );
}
