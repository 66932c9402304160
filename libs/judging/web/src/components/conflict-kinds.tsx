import { Button } from '@jamboree/platform-web';
import { useText } from '../texts.js';
import styles from './conflict-kinds.module.css';

/** What a person declares; being in the team needs no declaration. */
export const DECLARED_KINDS = ['PERSONAL', 'PROFESSIONAL', 'FINANCIAL', 'OTHER'] as const;

interface ConflictKindsProps {
  readonly busy: boolean;
  readonly onChoose: (kind: (typeof DECLARED_KINDS)[number]) => void;
}

/** The kinds of conflict as buttons: a press is the declaration. */
export function ConflictKinds({ busy, onChoose }: ConflictKindsProps) {
  const t = useText();
  return (
    <div className={styles['root']}>
      {DECLARED_KINDS.map((kind) => (
        <Button key={kind} variant="default" disabled={busy} onClick={() => onChoose(kind)}>
          {t(`conflict.kind.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
