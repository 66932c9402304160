import {
  Button,
  ButtonLink,
  EmptyState,
  NoPermission,
  QueryView,
  SelectField,
  TextField,
  useFormat,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { MailPlus, Send } from 'lucide-react';
import { useState } from 'react';
import { useAddressFilter } from '../../components/use-address-filter.js';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageInvitationsDocument } from '../../gql/graphql.js';
import { useInvitationText } from '../../invitation-texts.js';
import { useManageText } from '../../manage-texts.js';
import { managePath } from '../../paths.js';
import { EVENT_ROLES, useRoleName } from '../../roles/use-role-name.js';
import { InvitationRow } from './invitation-row.js';
import { INVITATION_STATES } from './invitation-states.js';
import styles from './invitations.module.css';
import { ResendAllDialog } from './resend-all-dialog.js';

/** Every invitation to a role: who has answered, who waits, and writing to them again. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useManageText();
  const words = useInvitationText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.invitations')} lead={words('list.lead')}>
      {(event) => <Invitations event={event} search={search} />}
    </ManageFrame>
  );
}

function Invitations({ event, search }: { readonly event: ManagedEvent; readonly search: ScreenProps<'slug'>['search'] }) {
  const t = useInvitationText();
  const roleName = useRoleName();
  const filter = useAddressFilter(managePath(event.slug, 'invitations'), search, ['search', 'state', 'role']);
  return (
    <>
      <div className={styles['filter']}>
        <TextField
          type="search"
          label={t('list.search')}
          value={filter.typed}
          onChange={(change) => filter.type(change.currentTarget.value)}
        />
        <SelectField
          label={t('list.state')}
          value={filter.value('state')}
          data={[{ value: '', label: t('list.allStates') }, ...INVITATION_STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
          onChange={(change) => filter.set('state', change.currentTarget.value)}
        />
        <SelectField
          label={t('list.role')}
          value={filter.value('role')}
          data={[{ value: '', label: t('list.allRoles') }, ...EVENT_ROLES.map((value) => ({ value, label: roleName(value) }))]}
          onChange={(change) => filter.set('role', change.currentTarget.value)}
        />
      </div>
      <Rows key={filter.key} event={event} valueOf={filter.value} />
    </>
  );
}

interface RowsProps {
  readonly event: ManagedEvent;
  readonly valueOf: (key: 'search' | 'state' | 'role') => string;
}

function Rows({ event, valueOf }: RowsProps) {
  const t = useInvitationText();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const state = INVITATION_STATES.find((one) => one === valueOf('state')) ?? null;
  const role = EVENT_ROLES.find((one) => one === valueOf('role')) ?? null;
  const search = valueOf('search') === '' ? null : valueOf('search');
  const query = useScreenQuery(ManageInvitationsDocument, { eventId: event.id, state, role, search, after });
  const mayGrant = event.viewerMay.includes('person:grant');
  return (
    <QueryView query={query}>
      {({ roleInvitations: page }) => {
        if (page === null) return <NoPermission level={2} />;
        if (page.edges.length === 0) {
          const filtered = state !== null || role !== null || search !== null;
          const action = mayGrant && !filtered && <ButtonLink to={managePath(event.slug, 'people')}>{t('list.invite')}</ButtonLink>;
          return <EmptyState icon={MailPlus} title={t(filtered ? 'list.empty' : 'list.none')} action={action} />;
        }
        return (
          <>
            <div className={styles['above']}>
              <p className={styles['count']} role="status">
                {t('list.count', { count: page.totalCount, figure: format.number(page.totalCount) })}
              </p>
              {mayGrant && (
                <Button variant="default" size="sm" leftSection={<Send aria-hidden size={16} />} onClick={() => setAsking(true)}>
                  {t('resend.all')}
                </Button>
              )}
            </div>
            <ul className={styles['list']}>
              {page.edges.map(({ node }) => (
                <InvitationRow key={node.id} invitation={node} fixed={!mayGrant} />
              ))}
            </ul>
            {page.pageInfo.hasNextPage && (
              <Button variant="default" loading={query.loading} onClick={() => setAfter(page.pageInfo.endCursor)}>
                {t('list.more')}
              </Button>
            )}
            {asking && <ResendAllDialog eventId={event.id} role={role} onClose={() => setAsking(false)} />}
          </>
        );
      }}
    </QueryView>
  );
}
