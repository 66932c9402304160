import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';

/** A field that says where its answer came from, until it is changed. */
export function Prefilled({ marked, children }: { readonly marked: boolean; readonly children: ReactNode }) {
  const t = useRegistrationText();
  return (
    <div className={styles['prefilled']}>
      {children}
      {marked && (
        <p className={styles['mark']}>
          <UserRound aria-hidden size={16} />
          {t('prefilled.mark')}
        </p>
      )}
    </div>
  );
}
