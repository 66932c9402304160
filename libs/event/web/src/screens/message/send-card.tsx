import { localOf } from '@jamboree/event-domain';
import { DAY, instant, MINUTE } from '@jamboree/kernel';
import {
  Button,
  Card,
  ConfirmDialog,
  Dialog,
  Notice,
  TroubleNotice,
  useFieldErrors,
  useGo,
  useMutationWithId,
  serverNow,
  useToast,
  type Autosave,
} from '@jamboree/platform-web';
import { Clock, Mail, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { DeleteMessageDocument, ScheduleMessageDocument, TestMessageDocument, type MessagePartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { managePath } from '../../paths.js';
import { clocksOf } from '../../time/clocks-of.js';
import { TimeField } from '../../time/time-field.js';
import { useSegmentName } from '../messages/use-segment-name.js';
import type { MessageDraft } from './message-draft.js';
import styles from './message.module.css';
import { countOf, type Languages } from './segment-choice.js';
import { useUnready } from './use-unready.js';

interface SendCardProps {
  readonly event: ManagedEvent;
  readonly message: MessagePartsFragment;
  readonly draft: Autosave<MessageDraft>;
  readonly languages: Languages | null;
}

type Asked = 'now' | 'later' | 'delete';

/** A test to oneself, then to the people: at once or at a moment. What is typed is on the server before any of it. */
export function SendCard({ event, message, draft, languages }: SendCardProps) {
  const t = useLetterText();
  const toast = useToast();
  const test = useMutationWithId(TestMessageDocument);
  const [asked, setAsked] = useState<Asked | null>(null);
  const unready = useUnready(draft.value);
  const waits = unready.length > 0;
  const testIt = async () => {
    if (!(await draft.flush())) return;
    if ((await test.run({ messageId: message.id })).kind === 'done') toast(t('send.tested'));
  };
  return (
    <Card title={t('send.title')}>
      <div className={styles['fields']}>
        <TroubleNotice trouble={test.trouble} />
        {waits && (
          <Notice tone="info" title={t('unready.title')}>
            {unready.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </Notice>
        )}
        <div className={styles['actions']}>
          <Button leftSection={<Send aria-hidden size={18} />} disabled={waits} onClick={() => setAsked('now')}>
            {t('send.now')}
          </Button>
          <Button variant="default" leftSection={<Clock aria-hidden size={18} />} disabled={waits} onClick={() => setAsked('later')}>
            {t('send.later')}
          </Button>
        </div>
        <div className={styles['actions']}>
          <Button
            variant="subtle"
            leftSection={<Mail aria-hidden size={18} />}
            disabled={waits}
            loading={test.busy}
            onClick={() => void testIt()}
          >
            {t('send.test')}
          </Button>
          <Button variant="subtle" color="bad" leftSection={<Trash2 aria-hidden size={18} />} onClick={() => setAsked('delete')}>
            {t('delete.do')}
          </Button>
        </div>
      </div>
      {(asked === 'now' || asked === 'later') && (
        <SendDialog
          event={event}
          message={message}
          draft={draft}
          count={languages === null ? null : countOf(languages)}
          later={asked === 'later'}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'delete' && <DeleteDialog event={event} message={message} draft={draft} onClose={() => setAsked(null)} />}
    </Card>
  );
}

interface SendDialogProps extends Omit<SendCardProps, 'languages'> {
  readonly count: number | null;
  readonly later: boolean;
  readonly onClose: () => void;
}

function SendDialog({ event, message, draft, count, later, onClose }: SendDialogProps) {
  const t = useLetterText();
  const toast = useToast();
  const segmentName = useSegmentName();
  const send = useMutationWithId(ScheduleMessageDocument);
  const errorOf = useFieldErrors(send.trouble);
  const zones = clocksOf(event);
  const [{ city, timeZone }] = zones;
  const [at, setAt] = useState(() => localOf(instant(Math.ceil((serverNow() + DAY) / MINUTE) * MINUTE), timeZone));
  const run = async () => {
    if (!(await draft.flush())) return;
    const when = later ? { sendAt: at, timeZone } : {};
    const outcome = await send.run({ messageId: message.id, expectedVersion: draft.latestVersion(), ...when });
    if (outcome.kind !== 'done') return;
    toast(t(later ? 'send.scheduled' : 'send.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t(later ? 'send.later' : 'send.ask')}>
      <form
        noValidate
        className={styles['fields']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void run();
        }}
      >
        {!later && count !== null && <p>{t('send.effect', { count, segment: segmentName(draft.value.segment) })}</p>}
        {later && (
          <>
            <TimeField label={t('send.laterAt', { city })} value={at} onChange={setAt} zones={zones} error={errorOf('sendAt')} />
            <p className="dimmed">{t('send.laterEffect')}</p>
          </>
        )}
        <TroubleNotice trouble={send.trouble} fields={['sendAt']} />
        <div className={styles['actions']}>
          <Button type="submit" loading={send.busy}>
            {t(later ? 'send.schedule' : 'send.now')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('send.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface DeleteDialogProps extends Omit<SendCardProps, 'languages'> {
  readonly onClose: () => void;
}

function DeleteDialog({ event, message, draft, onClose }: DeleteDialogProps) {
  const t = useLetterText();
  const go = useGo();
  const toast = useToast();
  const remove = useMutationWithId(DeleteMessageDocument);
  const run = async () => {
    await draft.flush();
    const outcome = await remove.run({ messageId: message.id, expectedVersion: draft.latestVersion() });
    if (outcome.kind !== 'done') return;
    toast(t('delete.done'));
    go(managePath(event.slug, 'messages'), { replace: true });
  };
  return (
    <ConfirmDialog
      title={t('delete.ask')}
      confirmLabel={t('delete.do')}
      danger
      busy={remove.busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('delete.effect')}</p>
      <TroubleNotice trouble={remove.trouble} />
    </ConfirmDialog>
  );
}
