import { Button, EmptyState, QueryView, type ScreenProps, useFormat, useGo, useScreenQuery } from '@jamboree/platform-web';
import { NativeSelect, TextInput } from '@mantine/core';
import { UserPlus, Users, UsersRound } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManagePeopleDocument } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { EVENT_ROLES, useRoleName, type EventRole } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import { InviteDialog } from './invite-dialog.js';
import { InviteManyDialog } from './invite-many-dialog.js';
import styles from './people.module.css';
import { PeopleDownloads } from './people-downloads.js';
import { PersonRow } from './person-row.js';

/** Everybody with a part in the event: find, invite, take a role away. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useManageText();
  const [inviting, setInviting] = useState<'one' | 'many' | null>(null);
  const role = EVENT_ROLES.find((one) => one === search['role']) ?? null;
  return (
    <ManageFrame
      slug={params.slug}
      title={t('manage.group.people')}
      lead={t('people.lead')}
      actions={(event) =>
        mayGrant(event) && (
          <div className={styles['actions']}>
            <Button variant="default" leftSection={<UsersRound aria-hidden size={18} />} onClick={() => setInviting('many')}>
              {t('many.action')}
            </Button>
            <Button leftSection={<UserPlus aria-hidden size={18} />} onClick={() => setInviting('one')}>
              {t('people.invite')}
            </Button>
          </div>
        )
      }
    >
      {(event) => (
        <>
          <People event={event} role={role} onInvite={() => setInviting('one')} />
          {inviting === 'one' && <InviteDialog event={event} onClose={() => setInviting(null)} />}
          {inviting === 'many' && <InviteManyDialog event={event} onClose={() => setInviting(null)} />}
        </>
      )}
    </ManageFrame>
  );
}

interface PeopleProps {
  readonly event: ManagedEvent;
  readonly role: EventRole | null;
  readonly onInvite: () => void;
}

function People({ event, role, onInvite }: PeopleProps) {
  const t = useManageText();
  const format = useFormat();
  const go = useGo();
  const roleName = useRoleName();
  const [search, setSearch] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const wanted = useDeferredValue(search.trim());
  const query = useScreenQuery(ManagePeopleDocument, { eventId: event.id, role, search: wanted === '' ? null : wanted, after });
  return (
    <>
      <div className={styles['filter']}>
        <TextInput
          type="search"
          label={t('people.search')}
          value={search}
          onChange={(change) => {
            setAfter(null);
            setSearch(change.currentTarget.value);
          }}
        />
        <NativeSelect
          label={t('people.role')}
          data={[{ value: '', label: t('people.allRoles') }, ...EVENT_ROLES.map((value) => ({ value, label: roleName(value) }))]}
          value={role ?? ''}
          onChange={(change) => {
            setAfter(null);
            go(managePath(event.slug, 'people') + (change.currentTarget.value === '' ? '' : `?role=${change.currentTarget.value}`), {
              replace: true,
            });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ eventPeople }) =>
          eventPeople === null || eventPeople.edges.length === 0 ? (
            <EmptyState
              icon={Users}
              title={t('people.empty')}
              action={mayGrant(event) && <Button onClick={onInvite}>{t('people.invite')}</Button>}
            />
          ) : (
            <>
              <div className={styles['above']}>
                <p className={styles['count']} role="status">
                  {t('people.count', { count: eventPeople.totalCount, figure: format.number(eventPeople.totalCount) })}
                </p>
                <PeopleDownloads slug={event.slug} />
              </div>
              <ul className={styles['list']}>
                {eventPeople.edges.map(({ node }) => (
                  <PersonRow key={node.id} event={event} row={node} fixed={!mayGrant(event)} />
                ))}
              </ul>
              {eventPeople.pageInfo.hasNextPage && (
                <Button variant="default" loading={query.loading} onClick={() => setAfter(eventPeople.pageInfo.endCursor)}>
                  {t('people.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </>
  );
}

function mayGrant(event: ManagedEvent): boolean {
  return event.viewerMay.includes('person:grant');
}
