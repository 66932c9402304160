import { Button, Dialog, type Trouble } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { WhyNot } from '../../components/why-not.js';
import { useFinderText } from '../../finder-texts.js';
import styles from './message-dialog.module.css';

interface MessageDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly maxLength: number;
  readonly sendLabel: string;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly onSend: (message: string) => void;
  readonly onClose: () => void;
}

/** A question to a team or a person, with a few words of one's own. */
export function MessageDialog({ open, title, text, maxLength, sendLabel, busy, trouble, onSend, onClose }: MessageDialogProps) {
  const t = useFinderText();
  const [message, setMessage] = useState('');
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <form
        className={styles['root']}
        onSubmit={(event) => {
          event.preventDefault();
          onSend(message);
        }}
      >
        <p>{text}</p>
        <Textarea
          data-autofocus
          label={t('ask.message')}
          maxLength={maxLength}
          rows={4}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
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
