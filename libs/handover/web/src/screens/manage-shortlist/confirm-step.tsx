import { Button, Dialog, TroubleNotice, type MutationWithId } from '@jamboree/platform-web';
import { useState, type ReactNode } from 'react';
import { useText } from '../../texts.js';
import styles from './confirm-step.module.css';

interface ConfirmStepProps {
  readonly button: string;
  readonly title: string;
  /** What follows from it, before it is done. */
  readonly effects: ReactNode;
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly trouble: MutationWithId<unknown, unknown>['trouble'];
  readonly busy: boolean;
  /** Does it; true when it is done. */
  readonly run: () => Promise<boolean>;
}

/** A step that cannot be taken back: its effects are listed, then confirmed. */
export function ConfirmStep({ button, title, effects, confirm, disabled = false, trouble, busy, run }: ConfirmStepProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <p>{effects}</p>
        <TroubleNotice trouble={trouble} />
        <div className={styles['actions']}>
          <Button loading={busy} onClick={() => void run().then((done) => done && setOpen(false))}>
            {confirm}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
