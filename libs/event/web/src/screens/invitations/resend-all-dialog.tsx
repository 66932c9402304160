import { ConfirmDialog, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { ResendRoleInvitationsDocument } from '../../gql/graphql.js';
import { useInvitationText } from '../../invitation-texts.js';
import { useRoleName, type EventRole } from '../../roles/use-role-name.js';

interface ResendAllDialogProps {
  readonly eventId: string;
  /** Only invitations to this role. */
  readonly role: EventRole | null;
  readonly onClose: () => void;
}

export function ResendAllDialog({ eventId, role, onClose }: ResendAllDialogProps) {
  const t = useInvitationText();
  const toast = useToast();
  const roleName = useRoleName();
  const resend = useMutationWithId(ResendRoleInvitationsDocument);
  const run = async () => {
    const outcome = await resend.run({ eventId, role });
    if (outcome.kind !== 'done') return;
    const { resent: count, more } = outcome.data;
    toast(t(more ? 'resend.resultMore' : 'resend.result', { count }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('resend.title')}
      confirmLabel={t('resend.do')}
      busy={resend.busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {role !== null && (
        <p>
          {t('list.role')}: <strong>{roleName(role)}</strong>
        </p>
      )}
      <p>{t('resend.text')}</p>
      <p>{t('resend.how')}</p>
      <TroubleNotice trouble={resend.trouble} />
    </ConfirmDialog>
  );
}
