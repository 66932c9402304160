import { Button, ConfirmDialog, Tag, TroubleNotice, useFormat, useMutationWithId, useNow, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { ResendRoleInvitationDocument, RevokeRoleInvitationDocument, type InvitationRowPartsFragment } from '../../gql/graphql.js';
import { useInvitationText } from '../../invitation-texts.js';
import { RoleEndNotice } from '../../roles/role-end-notice.js';
import { useRoleName } from '../../roles/use-role-name.js';
import { TONE_OF } from './invitation-states.js';
import styles from './invitations.module.css';

interface InvitationRowProps {
  readonly invitation: InvitationRowPartsFragment;
  /** Can be read only. */
  readonly fixed: boolean;
}

export function InvitationRow({ invitation, fixed }: InvitationRowProps) {
  const t = useInvitationText();
  const toast = useToast();
  const format = useFormat();
  const roleName = useRoleName();
  const now = useNow();
  const resend = useMutationWithId(ResendRoleInvitationDocument);
  const [asked, setAsked] = useState(false);
  const { id, name, email, role, state, resendableAt } = invitation;
  const again = async () => {
    const outcome = await resend.run({ invitationId: id });
    if (outcome.kind === 'done') toast(t('resend.done', { name }));
  };
  const soon = resendableAt !== null && Date.parse(resendableAt) > now;
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <strong>{name}</strong>
        <span>{email}</span>
      </span>
      <span className={styles['what']}>
        <span>{roleName(role)}</span>
        <Tag tone={TONE_OF[state]}>{t(`state.${state}`)}</Tag>
      </span>
      <div className={styles['facts']}>
        <span>
          {t('row.sent', { count: invitation.timesSent, when: format.dateTime(invitation.sentAt), name: invitation.invitedByName })}
        </span>
        <Fate invitation={invitation} />
        {soon && state === 'OPEN' && <span>{t('row.later', { when: format.dateTime(resendableAt) })}</span>}
        <TroubleNotice trouble={resend.trouble} />
      </div>
      {!fixed && (
        <div className={styles['acts']}>
          {resendableAt !== null && (
            <Button variant="subtle" size="sm" disabled={soon} loading={resend.busy} onClick={() => void again()}>
              {t('resend.one')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          )}
          {(state === 'OPEN' || state === 'BOUNCED') && (
            <Button variant="subtle" size="sm" onClick={() => setAsked(true)}>
              {t('revoke.one')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          )}
        </div>
      )}
      {asked && <RevokeDialog invitation={invitation} onClose={() => setAsked(false)} />}
    </li>
  );
}

/** When it was answered, or until when it can be. */
function Fate({ invitation: { state, answeredAt, expiresAt } }: Pick<InvitationRowProps, 'invitation'>) {
  const t = useInvitationText();
  const format = useFormat();
  if (state === 'BOUNCED') return <span>{t('row.bounced')}</span>;
  if (answeredAt !== null) return <span>{t('row.answered', { when: format.dateTime(answeredAt) })}</span>;
  if (state !== 'OPEN') return null;
  return <span>{expiresAt === null ? t('row.imported') : t('row.until', { when: format.dateTime(expiresAt) })}</span>;
}

function RevokeDialog({ invitation, onClose }: { readonly invitation: InvitationRowPartsFragment; readonly onClose: () => void }) {
  const t = useInvitationText();
  const toast = useToast();
  const roleName = useRoleName();
  const revoke = useMutationWithId(RevokeRoleInvitationDocument);
  const { id, name, role } = invitation;
  const run = async () => {
    const outcome = await revoke.run({ invitationId: id });
    if (outcome.kind !== 'done') return;
    toast(t('revoke.done', { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('revoke.title', { name })}
      confirmLabel={t('revoke.do')}
      danger
      busy={revoke.busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('revoke.text', { role: roleName(role) })}</p>
      <RoleEndNotice trouble={revoke.trouble} />
    </ConfirmDialog>
  );
}
