import { Button, Dialog, TroubleNotice, useFieldErrors, useFocusOnError, useMutationWithId, useToast } from '@jamboree/platform-web';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { GrantRoleDocument } from '../../gql/graphql.js';
import { EVENT_ROLES, useRoleName, type EventRole } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import styles from './people.module.css';

/** Gives somebody a role by mail address; who has no account gets one with the first sign-in. Stays open for the next one. */
export function InviteDialog({ event, onClose }: { readonly event: ManagedEvent; readonly onClose: () => void }) {
  const t = useManageText();
  const toast = useToast();
  const roleName = useRoleName();
  const grant = useMutationWithId(GrantRoleDocument);
  const errorOf = useFieldErrors(grant.trouble);
  const form = useFocusOnError(grant.trouble);
  const [email, setEmail] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [role, setRole] = useState<EventRole>('JUROR');
  const invite = async () => {
    const outcome = await grant.run({ eventId: event.id, email, displayName: displayName.trim() === '' ? null : displayName, role });
    if (outcome.kind !== 'done') return;
    toast(t('people.invited', { name: outcome.data.eventPerson.person.displayName, role: roleName(role) }));
    setEmail('');
    setDisplayName('');
  };
  return (
    <Dialog open onClose={onClose} title={t('people.inviteTitle')}>
      <form
        ref={form}
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void invite();
        }}
      >
        <TroubleNotice trouble={grant.trouble} fields={['email', 'displayName', 'role']} />
        <NativeSelect
          label={t('people.role')}
          data={EVENT_ROLES.map((value) => ({ value, label: roleName(value) }))}
          value={role}
          onChange={(change) => setRole(EVENT_ROLES.find((value) => value === change.currentTarget.value) ?? role)}
        />
        <TextInput
          type="email"
          label={t('people.email')}
          description={t('people.emailHelp')}
          value={email}
          onChange={(change) => setEmail(change.currentTarget.value)}
          error={errorOf('email')}
        />
        <TextInput
          label={t('people.name')}
          value={displayName}
          onChange={(change) => setDisplayName(change.currentTarget.value)}
          error={errorOf('displayName')}
        />
        <div className={styles['actions']}>
          <Button type="submit" loading={grant.busy}>
            {t('people.inviteDo')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('people.done')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
