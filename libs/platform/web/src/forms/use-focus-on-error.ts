import { useEffect, useRef, type RefObject } from 'react';
import type { Trouble } from '../graphql/run-mutation.js';

/** For a form's `ref`: when a field is refused, the first wrong one takes the focus, so that its message is read out and can be acted on. */
export function useFocusOnError(trouble: Trouble | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (trouble?.kind !== 'problem' || trouble.problem.__typename !== 'InvalidInput') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [trouble]);
  return form;
}
