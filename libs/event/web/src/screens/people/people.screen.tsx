import { APPLICATION_STATES } from '@jamboree/event-domain';
import { SECTORS } from '@jamboree/kernel';
import { Button, EmptyState, QueryView, type ScreenProps, useFormat, useScreenQuery } from '@jamboree/platform-web';
import { UserPlus, Users, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useAddressFilter } from '../../components/use-address-filter.js';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManagePeopleDocument } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { EVENT_ROLES } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import { InviteDialog } from './invite-dialog.js';
import { InviteManyDialog } from './invite-many-dialog.js';
import styles from './people.module.css';
import { PeopleDownloads } from './people-downloads.js';
import { PeopleFilter, type PeopleFilterValues } from './people-filter.js';
import { PersonRow } from './person-row.js';

/** Everybody with a part in the event: find, invite, take a role away. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useManageText();
  const [inviting, setInviting] = useState<'one' | 'many' | null>(null);
  return (
    <ManageFrame
      slug={params.slug}
      title={t('manage.group.people')}
      lead={t('people.lead')}
      actions={(event) =>
        mayGrant(event) && (
          <div className={styles['invite']}>
            <Button leftSection={<UserPlus aria-hidden size={18} />} onClick={() => setInviting('one')}>
              {t('people.invite')}
            </Button>
            <Button variant="default" leftSection={<UsersRound aria-hidden size={18} />} onClick={() => setInviting('many')}>
              {t('many.action')}
            </Button>
          </div>
        )
      }
    >
      {(event) => (
        <>
          <People event={event} search={search} onInvite={() => setInviting('one')} />
          {inviting === 'one' && <InviteDialog event={event} onClose={() => setInviting(null)} />}
          {inviting === 'many' && <InviteManyDialog event={event} onClose={() => setInviting(null)} />}
        </>
      )}
    </ManageFrame>
  );
}

interface PeopleProps {
  readonly event: ManagedEvent;
  readonly search: ScreenProps<'slug'>['search'];
  readonly onInvite: () => void;
}

function People({ event, search, onInvite }: PeopleProps) {
  const filter = useAddressFilter(managePath(event.slug, 'people'), search, ['search', 'role', 'city', 'application', 'sector']);
  return (
    <>
      <PeopleFilter event={event} filter={filter} />
      <Rows key={filter.key} event={event} valueOf={filter.value} onInvite={onInvite} />
    </>
  );
}

interface RowsProps {
  readonly event: ManagedEvent;
  readonly valueOf: PeopleFilterValues['value'];
  readonly onInvite: () => void;
}

function Rows({ event, valueOf, onInvite }: RowsProps) {
  const t = useManageText();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const textOf = (key: 'search' | 'city') => (valueOf(key) === '' ? null : valueOf(key));
  const query = useScreenQuery(ManagePeopleDocument, {
    eventId: event.id,
    role: EVENT_ROLES.find((one) => one === valueOf('role')) ?? null,
    city: textOf('city'),
    application: APPLICATION_STATES.find((one) => one === valueOf('application')) ?? null,
    sector: SECTORS.find((one) => one === valueOf('sector')) ?? null,
    search: textOf('search'),
    after,
  });
  return (
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
  );
}

function mayGrant(event: ManagedEvent): boolean {
  return event.viewerMay.includes('person:grant');
}
