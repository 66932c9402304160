import { Button, ConfirmDialog, TroubleNotice, type MutationWithId } from '@jamboree/platform-web';
import { useState, type ReactNode } from 'react';

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
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirmLabel={confirm}
        busy={busy}
        onConfirm={() => void run().then((done) => done && setOpen(false))}
        onClose={() => setOpen(false)}
      >
        <p>{effects}</p>
        <TroubleNotice trouble={trouble} />
      </ConfirmDialog>
    </>
  );
}
