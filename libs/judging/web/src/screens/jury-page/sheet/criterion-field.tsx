import { useFormat, useLocalized } from '@jamboree/platform-web';
import { useState } from 'react';
import { useText } from '../../../texts.js';
import { anchorsAround } from './anchors.js';
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
  const spoken = (at: number) =>
    anchorsAround(criterion.anchors, at)
      .map(({ value: marked, text }) => t('sheet.anchor', { value: marked, text: localized(text) }))
      .join(' · ');
  const ownAnchor = (at: number) => {
    const own = criterion.anchors.find((one) => one.value === at);
    return own === undefined ? at : `${at}: ${localized(own.text)}`;
  };
  const shown = pointed ?? value;
  const anchor = shown === null ? '' : spoken(shown);
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
            <span className="visually-hidden">{ownAnchor(at)}</span>
          </label>
        ))}
      </div>
      <p className={styles['anchor']} data-missing={missing}>
        {missing && value === null ? t('sheet.missing') : anchor === '' ? localized(criterion.description) : anchor}
      </p>
    </fieldset>
  );
}
