import { useFormat, useLocalized } from '@jamboree/platform-web';
import { useState } from 'react';
import { useText } from '../../../texts.js';
import type { RubricCriterion } from '../desk-page.js';
import styles from './criterion-field.module.css';

interface CriterionFieldProps {
  readonly criterion: RubricCriterion;
  /** Share of the whole, 0 to 1. */
  readonly share: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly value: number | null;
  /** The one that digit keys score. */
  readonly current: boolean;
  readonly missing: boolean;
  readonly disabled?: boolean;
  readonly onFocus?: () => void;
  readonly onScore?: (value: number) => void;
}

/** The element that holds a criterion's buttons, for moving the focus there. */
export function criterionElementId(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** One criterion: its share, its scale as buttons, and in words what the chosen or pointed value means. */
export function CriterionField({
  criterion,
  share,
  scaleMin,
  scaleMax,
  value,
  current,
  missing,
  disabled = false,
  onFocus,
  onScore,
}: CriterionFieldProps) {
  const t = useText();
  const format = useFormat();
  const localized = useLocalized();
  const [pointed, setPointed] = useState<number | null>(null);
  const anchorOf = (at: number) => localized(criterion.anchors.find((anchor) => anchor.value === at)?.text);
  const shown = pointed ?? value;
  const anchor = shown === null ? '' : anchorOf(shown);
  return (
    <fieldset id={criterionElementId(criterion.id)} className={styles['root']} data-current={current} disabled={disabled} onFocus={onFocus}>
      <legend className={styles['legend']}>
        <span className={styles['title']}>{localized(criterion.title)}</span>{' '}
        <span className={styles['share']}>{t('sheet.share', { share: format.percent(share) })}</span>
      </legend>
      <div className={styles['scale']} onPointerLeave={() => setPointed(null)}>
        {Array.from({ length: scaleMax - scaleMin + 1 }, (_, index) => scaleMin + index).map((at) => (
          <label key={at} className={styles['value']} onPointerEnter={() => setPointed(at)}>
            <input
              type="radio"
              name={criterion.id}
              value={at}
              checked={value === at}
              onChange={() => onScore?.(at)}
              className="visually-hidden"
            />
            <span aria-hidden>{at}</span>
            <span className="visually-hidden">{anchorOf(at) === '' ? at : `${at}: ${anchorOf(at)}`}</span>
          </label>
        ))}
      </div>
      <p className={styles['anchor']} data-missing={missing}>
        {missing && value === null
          ? t('sheet.missing')
          : shown !== null && anchor !== ''
            ? t('sheet.anchor', { value: shown, text: anchor })
            : localized(criterion.description)}
      </p>
    </fieldset>
  );
}
