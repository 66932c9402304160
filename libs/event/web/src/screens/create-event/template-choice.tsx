import { useLocalized } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useManageText } from '../../manage-texts.js';
import type { Template } from './create-event-form.js';
import styles from './template-choice.module.css';

interface TemplateChoiceProps {
  readonly templates: readonly Template[];
  /** Null while an earlier event is copied. */
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  /** Further choices. */
  readonly children?: ReactNode;
}

export function TemplateChoice({ templates, value, onChange, children }: TemplateChoiceProps) {
  const t = useManageText();
  const localized = useLocalized();
  return (
    <fieldset className={styles['root']}>
      <legend className="visually-hidden">{t('create.template')}</legend>
      {templates.map((template) => (
        <label key={template.key} className={styles['choice']}>
          <input
            type="radio"
            name="template"
            value={template.key}
            checked={template.key === value}
            onChange={() => onChange(template.key)}
          />
          <span className={styles['words']}>
            <strong>{localized(template.title)}</strong>
            <span>{localized(template.description)}</span>
            <span className={styles['facts']}>
              {t('create.templateFacts', { phases: template.phases.length, days: Math.round(template.days) })}
            </span>
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
