import { useOwnKey } from '@jamboree/identity-web';
import {
  Button,
  Card,
  ConfirmDialog,
  KeptWords,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useLocalized,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { CancelEventDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import styles from './settings.module.css';

const CANCELLABLE: ReadonlySet<ManagedEvent['state']> = new Set<ManagedEvent['state']>(['DRAFT', 'PUBLISHED', 'RUNNING']);

/** Calling an event off, apart from everything else; nothing once its results are out. */
export function CancelEvent({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const [asked, setAsked] = useState(false);
  if (!CANCELLABLE.has(event.state)) return null;
  return (
    <Card title={t('cancel.title')}>
      <div className={styles['form']}>
        <p>{t('cancel.lead')}</p>
        <div className={styles['actions']}>
          <Button variant="default" color="bad" onClick={() => setAsked(true)}>
            {t('cancel.ask')}
          </Button>
        </div>
      </div>
      {asked && <CancelDialog event={event} onClose={() => setAsked(false)} />}
    </Card>
  );
}

/** What it means, why, and a second yes: it cannot be undone. */
function CancelDialog({ event, onClose }: { readonly event: ManagedEvent; readonly onClose: () => void }) {
  const t = useManageText();
  const toast = useToast();
  const localized = useLocalized();
  const cancel = useMutationWithId(CancelEventDocument);
  const errorOf = useFieldErrors(cancel.trouble);
  const form = useKeptForm(useOwnKey(`cancel:${event.id}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const [sure, setSure] = useState(false);
  const title = localized(event.title);
  const run = async () => {
    if ((await cancel.run({ eventId: event.id, reason })).kind !== 'done') return;
    form.sent();
    toast(t('cancel.done', { event: title }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('cancel.dialog', { event: title })}
      confirmLabel={t('cancel.do')}
      backLabel={t('cancel.keep')}
      danger
      busy={cancel.busy}
      disabled={!sure}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <ul className={styles['effects']}>
        {(['stops', 'stays', 'public', 'mail', 'final'] as const).map((effect) => (
          <li key={effect}>{t(`cancel.effect.${effect}`)}</li>
        ))}
      </ul>
      <TroubleNotice trouble={cancel.trouble} fields={['reason']} />
      <KeptWords form={form} />
      <Textarea
        rows={3}
        label={t('cancel.reason')}
        description={t('cancel.reasonHelp')}
        value={reason}
        onChange={(change) => form.change({ reason: change.currentTarget.value })}
        error={errorOf('reason')}
      />
      <label className={styles['sure']}>
        <input type="checkbox" checked={sure} onChange={(change) => setSure(change.currentTarget.checked)} />
        {t('cancel.sure')}
      </label>
    </ConfirmDialog>
  );
}
