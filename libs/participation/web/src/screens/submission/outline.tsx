import { COAUTHORS } from '@jamboree/participation-domain';
import { AppLink, useLocalized } from '@jamboree/platform-web';
import { Circle, CircleAlert, CircleCheck } from 'lucide-react';
import { useWritingText } from '../../writing-texts.js';
import styles from './outline.module.css';
import type { Progress } from './progress.js';

interface OutlineProps {
  /** Where the team is made. */
  readonly team: string;
  readonly progress: Progress;
  /** Whether the entries lead to their fields. */
  readonly linked: boolean;
}

/** Every field with its state, leading to it. */
export function Outline({ team, progress, linked }: OutlineProps) {
  const t = useWritingText();
  const localized = useLocalized();
  return (
    <ol className={styles['list']}>
      {progress.required.includes(COAUTHORS) && <Coauthors team={team} lacking={progress.missing.includes(COAUTHORS)} />}
      {progress.asked.map(({ key, title }) => {
        const required = progress.required.includes(key);
        const wrong = progress.wrong.includes(key);
        const filled = progress.filled.includes(key);
        const Icon = wrong ? CircleAlert : filled ? CircleCheck : Circle;
        const state = t(wrong ? 'outline.wrong' : filled ? 'outline.filled' : required ? 'outline.missing' : 'outline.optional');
        const words = (
          <>
            <Icon aria-hidden size={18} />
            <span>{localized(title)}</span>
            <span className="visually-hidden">, {state}</span>
          </>
        );
        return (
          <li key={key} className={styles['item']} data-state={wrong ? 'wrong' : filled ? 'filled' : required ? 'missing' : 'optional'}>
            {linked ? <a href={`#field-${key}`}>{words}</a> : <span>{words}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Coauthors({ team, lacking }: { readonly team: string; readonly lacking: boolean }) {
  const t = useWritingText();
  const Icon = lacking ? Circle : CircleCheck;
  return (
    <li className={styles['item']} data-state={lacking ? 'missing' : 'filled'}>
      <AppLink to={team}>
        <Icon aria-hidden size={18} />
        <span>{t('coauthors.item')}</span>
        <span className="visually-hidden">, {t(lacking ? 'outline.missing' : 'coauthors.there')}</span>
      </AppLink>
    </li>
  );
}
