import { Dialog, TroubleNotice } from '@jamboree/platform-web';
import { ConflictKinds } from '../../../components/conflict-kinds.js';
import { useDeclareConflict } from '../../../components/use-declare-conflict.js';
import { useText } from '../../../texts.js';
import styles from './conflict-dialog.module.css';

interface ConflictDialogProps {
  readonly open: boolean;
  readonly submissionId: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A conflict of interest: one press on its kind declares it. */
export function ConflictDialog({ open, submissionId, title, onClose, onDone }: ConflictDialogProps) {
  const t = useText();
  const conflict = useDeclareConflict();
  const declare = async (kind: string) => {
    if (!(await conflict.declare(submissionId, kind))) return;
    onClose();
    onDone();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('conflict.title')}>
      <div className={styles['root']}>
        <p>{t('conflict.text', { title })}</p>
        <TroubleNotice trouble={conflict.trouble} />
        <ConflictKinds busy={conflict.busy} onChoose={(kind) => void declare(kind)} />
      </div>
    </Dialog>
  );
}
