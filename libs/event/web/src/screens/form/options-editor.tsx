import { FORM_LIMITS } from '@jamboree/event-domain';
import { Button, IconButton } from '@jamboree/platform-web';
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useBuilderText } from './builder-texts.js';
import type { FieldPart } from './field-editor.js';
import styles from './field-editor.module.css';
import { optionKey } from './form-draft.js';
import { ThreeLanguages } from './three-languages.js';

/** What can be chosen, in its order. */
export function OptionsEditor({ field, onChange, errorOf }: FieldPart) {
  const t = useBuilderText();
  const { options } = field;
  const put = (next: typeof options) => onChange({ ...field, options: next });
  const move = (from: number, to: number) => {
    const rest = options.filter((_, at) => at !== from);
    put([...rest.slice(0, to), ...options.slice(from, from + 1), ...rest.slice(to)]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('options')}</legend>
      <ol className={styles['options']}>
        {options.map((option, index) => {
          const label = t('option', { number: index + 1 });
          return (
            <li key={option.key} className={styles['option']}>
              <ThreeLanguages
                label={label}
                value={option.title}
                error={errorOf(`options.${option.key}`)}
                errorOf={(locale) => errorOf(`options.${option.key}.${locale}`)}
                onChange={(title) => put(options.map((other) => (other === option ? { ...option, title } : other)))}
              />
              <span>
                <IconButton
                  icon={ChevronUp}
                  label={t('up', { title: label })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  icon={ChevronDown}
                  label={t('down', { title: label })}
                  disabled={index === options.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('remove', { title: label })}
                  disabled={options.length <= 2}
                  onClick={() => put(options.filter((other) => other !== option))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {errorOf('options') !== undefined && <p className={styles['error']}>{errorOf('options')}</p>}
      {options.length < FORM_LIMITS.options && (
        <Button
          variant="subtle"
          className={styles['add']}
          leftSection={<Plus aria-hidden size={16} />}
          onClick={() => put([...options, { key: optionKey(field), title: {} }])}
        >
          {t('option.add')}
        </Button>
      )}
    </fieldset>
  );
}
