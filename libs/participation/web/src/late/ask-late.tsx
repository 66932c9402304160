import { useOwnKey } from '@jamboree/identity-web';
import { REASON_LIMITS } from '@jamboree/participation-domain';
import {
  Button,
  Dialog,
  KeptWords,
  Notice,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { AskLateDocument } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import styles from './late.module.css';

interface AskLateProps {
  readonly submissionId: string;
  readonly label: string;
  readonly quiet?: boolean;
}

/** A button, and behind it the reason. Without a connection the request waits on this device and is sent by itself. */
export function AskLate({ submissionId, label, quiet = false }: AskLateProps) {
  const t = useLateText();
  const say = useToast();
  const ask = useMutationWithId(AskLateDocument);
  const errorOf = useFieldErrors(ask.trouble);
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const form = useKeptForm(useOwnKey(`late-request:${submissionId}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const send = async () => {
    const outcome = await ask.run({ submissionId, reason });
    setWaiting(outcome.kind === 'failed' && !navigator.onLine);
    if (outcome.kind !== 'done') return;
    form.sent();
    setAsking(false);
    say(t('ask.done'));
  };
  useEffect(() => {
    if (!waiting) return;
    const online = () => void send();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  });
  return (
    <>
      <Button variant={quiet ? 'subtle' : 'default'} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('ask.title')}>
        <form
          className={styles['form']}
          onSubmit={(submitted) => {
            submitted.preventDefault();
            void send();
          }}
        >
          <KeptWords form={form} />
          <Textarea
            data-autofocus
            label={t('ask.reason')}
            description={t('ask.help')}
            required
            maxLength={REASON_LIMITS.max}
            rows={4}
            value={reason}
            error={errorOf('reason')}
            onChange={(typed) => form.change({ reason: typed.currentTarget.value })}
          />
          {waiting ? <Notice tone="warn" live title={t('ask.offline')} /> : <TroubleNotice trouble={ask.trouble} fields={['reason']} />}
          <div className={styles['actions']}>
            <Button type="submit" loading={ask.busy} disabled={reason.trim() === ''}>
              {t('ask.send')}
            </Button>
            <Button variant="subtle" onClick={() => setAsking(false)}>
              {t('ask.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
