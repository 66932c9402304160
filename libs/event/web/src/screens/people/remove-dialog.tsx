import { useOwnKey } from '@jamboree/identity-web';
import {
  ConfirmDialog,
  KeptWords,
  QueryView,
  useFieldErrors,
  useFormat,
  useKeptForm,
  useMutationWithId,
  useScreenQuery,
  useToast,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { RemovalPreviewDocument, RemovePersonDocument, type EventPersonRowFragment, type RemovalPreviewQuery } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { RoleEndNotice } from '../../roles/role-end-notice.js';
import { useRoleName } from '../../roles/use-role-name.js';
import styles from './people.module.css';

interface RemoveDialogProps {
  readonly event: ManagedEvent;
  readonly person: EventPersonRowFragment['person'];
  readonly onClose: () => void;
}

/** Takes somebody out of the event: first everything that follows, then a reason that the person reads. */
export function RemoveDialog({ event, person, onClose }: RemoveDialogProps) {
  const t = useManageText();
  const toast = useToast();
  const name = person.displayName;
  const query = useScreenQuery(RemovalPreviewDocument, { eventId: event.id, userId: person.id });
  const remove = useMutationWithId(RemovePersonDocument);
  const errorOf = useFieldErrors(remove.trouble);
  const form = useKeptForm(useOwnKey(`remove:${event.id}:${person.id}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const run = async () => {
    const outcome = await remove.run({ eventId: event.id, userId: person.id, reason });
    if (outcome.kind !== 'done') return;
    form.sent();
    toast(t('remove.done', { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('remove.title', { name })}
      confirmLabel={t('remove.do')}
      danger
      busy={remove.busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <QueryView query={query}>{({ removalPreview }) => <Effects effects={removalPreview ?? []} />}</QueryView>
      <KeptWords form={form} />
      <Textarea
        label={t('remove.reason')}
        description={t('remove.reasonHelp', { name })}
        rows={3}
        value={reason}
        error={errorOf('reason')}
        onChange={(change) => form.change({ reason: change.currentTarget.value })}
      />
      <RoleEndNotice trouble={remove.trouble} fields={['reason']} />
    </ConfirmDialog>
  );
}

function Effects({ effects }: { readonly effects: NonNullable<RemovalPreviewQuery['removalPreview']> }) {
  const t = useManageText();
  const format = useFormat();
  const roleName = useRoleName();
  return (
    <div>
      <p>{t('remove.effects')}</p>
      <ul className={styles['effects']}>
        {effects.map(({ kind, count, name, roles }) => (
          <li key={kind}>{t(`remove.effect.${kind}`, { count, name: name ?? '', roles: format.list(roles.map(roleName)) })}</li>
        ))}
        <li>{t('remove.effect.account')}</li>
      </ul>
    </div>
  );
}
