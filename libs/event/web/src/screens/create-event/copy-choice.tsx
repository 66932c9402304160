import { useLocalized } from '@jamboree/platform-web';
import { NativeSelect } from '@mantine/core';
import { useManageText } from '../../manage-texts.js';
import type { CopySource } from './copy-source.js';
import styles from './template-choice.module.css';

interface CopyChoiceProps {
  readonly sources: readonly CopySource[];
  /** Id of the chosen one; null while a template is chosen. */
  readonly value: string | null;
  readonly onChange: (source: CopySource) => void;
}

/** Beside the templates: an event that one has organised before. */
export function CopyChoice({ sources, value, onChange }: CopyChoiceProps) {
  const t = useManageText();
  const localized = useLocalized();
  const [newest] = sources;
  if (newest === undefined) return null;
  const chosen = sources.find(({ id }) => id === value);
  return (
    <div className={styles['choice']} data-wide>
      <input
        id="copy-of"
        type="radio"
        name="template"
        checked={chosen !== undefined}
        aria-describedby="copy-help"
        onChange={() => onChange(newest)}
      />
      <div className={styles['words']}>
        <label htmlFor="copy-of">
          <strong>{t('copy.choice')}</strong>
        </label>
        <span id="copy-help">{t('copy.help')}</span>
        {chosen !== undefined && (
          <NativeSelect
            label={t('copy.of')}
            value={chosen.id}
            data={sources.map(({ id, title }) => ({ value: id, label: localized(title) }))}
            onChange={(event) => {
              const source = sources.find(({ id }) => id === event.currentTarget.value);
              if (source !== undefined) onChange(source);
            }}
          />
        )}
      </div>
    </div>
  );
}
