import { useState } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from '../layout/button.js';
import { Notice } from '../states/notice.js';
import styles from './merge-view.module.css';

/** One field as it stands here and on the server, in the reader's words. */
export interface MergeField {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether both may stand, one after the other. */
  readonly joinable?: boolean;
}

/** Which text a field keeps. */
export type MergeSide = 'mine' | 'theirs' | 'both';

interface MergeViewProps {
  readonly fields: readonly MergeField[];
  /** Which side each differing field takes; fields that do not differ are not asked about. */
  readonly onResolve: (choice: Readonly<Record<string, MergeSide>>) => void;
}

/** Two versions of one text, side by side: the reader chooses per field, and nothing is overwritten before. */
export function MergeView({ fields, onResolve }: MergeViewProps) {
  const t = usePlatformText();
  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  const [choice, setChoice] = useState<Readonly<Record<string, MergeSide>>>({});
  const chosen = (key: string) => choice[key] ?? 'mine';
  return (
    <section aria-label={t('merge.title')} className={styles['root']}>
      <Notice tone="warn" live title={t('merge.title')}>
        {t('merge.text')}
      </Notice>
      {differing.map((field) => (
        <fieldset key={field.key} className={styles['field']}>
          <legend>{field.label}</legend>
          {(field.joinable === true ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const)).map((side) => (
            <label key={side} className={styles['side']}>
              <span className={styles['choice']}>
                <input
                  type="radio"
                  name={`merge-${field.key}`}
                  checked={chosen(field.key) === side}
                  onChange={() => setChoice({ ...choice, [field.key]: side })}
                />
                {t(`merge.${side}`)}
              </span>
              {side !== 'both' && <span className={styles['text']}>{field[side] === '' ? t('merge.empty') : field[side]}</span>}
            </label>
          ))}
        </fieldset>
      ))}
      <Button onClick={() => onResolve(Object.fromEntries(differing.map(({ key }) => [key, chosen(key)])))}>{t('merge.keep')}</Button>
    </section>
  );
}
