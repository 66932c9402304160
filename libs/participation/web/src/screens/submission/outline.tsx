import type { SubmissionContent, SubmissionForm } from '@jamboree/participation-domain';
import { useLocalized } from '@jamboree/platform-web';
import { Circle, CircleAlert, CircleCheck } from 'lucide-react';
import { useText } from '../../texts.js';
import styles from './outline.module.css';
import { isFilled, type Progress } from './submission-form.js';

interface OutlineProps {
  readonly form: SubmissionForm;
  readonly content: SubmissionContent;
  readonly progress: Progress;
  /** Whether the entries lead to their fields. */
  readonly linked: boolean;
}

/** Every field with its state, leading to it. */
export function Outline({ form, content, progress, linked }: OutlineProps) {
  const t = useText();
  const localized = useLocalized();
  return (
    <ol className={styles['list']}>
      {form.fields.map(({ key, title, required }) => {
        const tooLong = progress.tooLong.includes(key);
        const filled = isFilled(form, content, key);
        const Icon = tooLong ? CircleAlert : filled ? CircleCheck : Circle;
        const state = t(tooLong ? 'outline.tooLong' : filled ? 'outline.filled' : required ? 'outline.missing' : 'outline.optional');
        const words = (
          <>
            <Icon aria-hidden size={18} />
            <span>{localized(title)}</span>
            <span className="visually-hidden">, {state}</span>
          </>
        );
        return (
          <li key={key} className={styles['item']} data-state={tooLong ? 'tooLong' : filled ? 'filled' : required ? 'missing' : 'optional'}>
            {linked ? <a href={`#field-${key}`}>{words}</a> : <span>{words}</span>}
          </li>
        );
      })}
    </ol>
  );
}
