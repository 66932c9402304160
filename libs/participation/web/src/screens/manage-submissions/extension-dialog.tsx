import { Textarea, TextInput } from '@mantine/core';
import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { ConfirmDialog, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { GrantExtensionDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { isoOfLocal, localIn } from '../../components/local-input.js';

interface ExtensionDialogProps {
  readonly event: ManagedEvent;
  readonly submissionId: string;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const HOUR = 3_600_000;

/** A late entry: until when, and why. Both are kept and shown to the other organisers. */
export function ExtensionDialog({ event, submissionId, name, open, onClose }: ExtensionDialogProps) {
  const t = useText();
  const say = useToast();
  const grant = useMutationWithId(GrantExtensionDocument);
  const errorOf = useFieldErrors(grant.trouble);
  const [until, setUntil] = useState(() => localIn(Date.now() + 24 * HOUR));
  const [reason, setReason] = useState('');
  const expiresAt = isoOfLocal(until);
  const confirm = async () => {
    if (expiresAt === null) return;
    const outcome = await grant.run({ submissionId, expiresAt, reason });
    if (outcome.kind !== 'done') return;
    say(t('extension.done', { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('extension.title', { name })}
      confirmLabel={t('extension.confirm')}
      busy={grant.busy}
      disabled={expiresAt === null || reason.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TroubleNotice trouble={grant.trouble} fields={['reason', 'expiresAt']} />
      <TextInput
        type="datetime-local"
        label={t('extension.until')}
        description={t('extension.until.help')}
        required
        value={until}
        error={errorOf('expiresAt')}
        onChange={(input) => setUntil(input.currentTarget.value)}
      />
      {expiresAt !== null && <CityTimes at={expiresAt} zones={event.zones} />}
      <Textarea
        label={t('extension.reason')}
        description={t('extension.reason.help')}
        required
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(input) => setReason(input.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
