import { Button } from '@jamboree/platform-web';
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useBuilderText } from './builder-texts.js';
import { translationGaps, type FormDraft } from './form-draft.js';
import styles from './translation-gaps.module.css';

interface TranslationGapsProps {
  readonly draft: FormDraft;
  readonly onJump: (key: string) => void;
}

/** How many fields are not in every language yet, and the way from one to the next. */
export function TranslationGaps({ draft, onJump }: TranslationGapsProps) {
  const t = useBuilderText();
  const [at, setAt] = useState(0);
  const gaps = translationGaps(draft);
  if (gaps.length === 0) return null;
  const next = gaps[at % gaps.length];
  return (
    <p className={styles['root']}>
      <Languages aria-hidden size={18} />
      <span>{t('gaps', { count: gaps.length })}</span>
      <Button
        variant="subtle"
        onClick={() => {
          if (next !== undefined) onJump(next.key);
          setAt(at + 1);
        }}
      >
        {t('gaps.next')}
      </Button>
    </p>
  );
}
