import { criterionElementId } from './criterion-field.js';

export const NOTE_ID = 'sheet-comment';

/** Moves the focus to a criterion's buttons: the chosen one, else the first. After the next paint, when a raised sheet is there. */
export function focusCriterion(criterionId: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(criterionElementId(criterionId));
    const target = field?.querySelector<HTMLInputElement>('input:checked') ?? field?.querySelector<HTMLInputElement>('input');
    target?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  });
}

export function focusNote(): void {
  requestAnimationFrame(() => document.getElementById(NOTE_ID)?.focus());
}
