import { useOwnKey } from '@jamboree/identity-web';
import { Button, Dialog, KeptWords, useKeptForm, type Trouble } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { WhyNot } from '../../components/why-not.js';
import { useFinderText } from '../../finder-texts.js';
import styles from './message-dialog.module.css';

interface MessageDialogProps {
  readonly title: string;
  readonly text: string;
  readonly maxLength: number;
  readonly sendLabel: string;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Whom it goes to: the words for one are not those for another. */
  readonly keptAs: string;
  /** Sends it; true when it is sent. */
  readonly onSend: (message: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A question to a team or a person, with a few words of one's own. */
export function MessageDialog({ title, text, maxLength, sendLabel, busy, trouble, keptAs, onSend, onClose }: MessageDialogProps) {
  const t = useFinderText();
  const form = useKeptForm(useOwnKey(keptAs), () => ({ message: '' }));
  const { message } = form.value;
  const send = async () => {
    if (!(await onSend(message))) return;
    form.sent();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className={styles['root']}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{text}</p>
        <KeptWords form={form} />
        <Textarea
          data-autofocus
          label={t('ask.message')}
          maxLength={maxLength}
          rows={4}
          value={message}
          onChange={(event) => form.change({ message: event.currentTarget.value })}
        />
        <WhyNot trouble={trouble} />
        <div className={styles['actions']}>
          <Button type="submit" loading={busy}>
            {sendLabel}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
