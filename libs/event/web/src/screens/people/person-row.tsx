import { Button, ConfirmDialog, Tag, useMutationWithId, useToast } from '@jamboree/platform-web';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { RevokeRoleDocument, type EventPersonRowFragment } from '../../gql/graphql.js';
import { RoleEndNotice } from '../../roles/role-end-notice.js';
import { useRoleName, type EventRole } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import styles from './people.module.css';
import { RemoveDialog } from './remove-dialog.js';

interface PersonRowProps {
  readonly event: ManagedEvent;
  readonly row: EventPersonRowFragment;
  /** Roles can be read only. */
  readonly fixed: boolean;
}

export function PersonRow({ event, row, fixed }: PersonRowProps) {
  const t = useManageText();
  const toast = useToast();
  const roleName = useRoleName();
  const revoke = useMutationWithId(RevokeRoleDocument);
  const [removing, setRemoving] = useState(false);
  const [asked, setAsked] = useState<EventRole | null>(null);
  const { person } = row;
  const take = async (role: EventRole) => {
    const outcome = await revoke.run({ eventId: event.id, userId: person.id, role });
    if (outcome.kind !== 'done') return;
    toast(t('people.revoked', { name: person.displayName, role: roleName(role) }));
    setAsked(null);
  };
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <strong>{person.displayName}</strong>
        {row.invited && <Tag tone="info">{t('people.onlyInvited')}</Tag>}
        {person.email !== null && <span>{person.email}</span>}
      </span>
      <span className={styles['where']}>{[person.city, row.teamName].filter((part) => part !== null).join(' · ')}</span>
      <ul className={styles['roles']}>
        {row.roles.map((role) => (
          <li key={role} className={styles['role']}>
            {roleName(role)}
            {!fixed && (
              <button
                type="button"
                className={styles['revoke']}
                aria-label={t('people.revoke', { role: roleName(role), name: person.displayName })}
                onClick={() => setAsked(role)}
              >
                <X aria-hidden size={16} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!fixed && (
        <Button variant="subtle" size="sm" className={styles['remove']} onClick={() => setRemoving(true)}>
          {t('remove.action')}
          <span className="visually-hidden">: {person.displayName}</span>
        </Button>
      )}
      {removing && <RemoveDialog event={event} person={person} onClose={() => setRemoving(false)} />}
      {asked !== null && (
        <ConfirmDialog
          title={t('people.revoke', { role: roleName(asked), name: person.displayName })}
          confirmLabel={t('people.revokeDo')}
          danger
          busy={revoke.busy}
          onConfirm={() => void take(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{t('people.revokeEffect')}</p>
          {asked === 'MENTOR' && <p>{t('people.revokeEffect.MENTOR')}</p>}
          <RoleEndNotice trouble={revoke.trouble} />
        </ConfirmDialog>
      )}
    </li>
  );
}
