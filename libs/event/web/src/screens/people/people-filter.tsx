import { APPLICATION_STATES } from '@jamboree/event-domain';
import { useProfileText } from '@jamboree/identity-web';
import { SECTORS } from '@jamboree/kernel';
import { SelectField, TextField, useScreenQuery } from '@jamboree/platform-web';
import type { AddressFilter } from '../../components/use-address-filter.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { PeopleFilterDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { useRegistrationText } from '../../registration-texts.js';
import { EVENT_ROLES, useRoleName } from '../../roles/use-role-name.js';
import styles from './people.module.css';

export type PeopleFilterValues = AddressFilter<'role' | 'city' | 'application' | 'sector' | 'search'>;

/** By what everybody has; where people apply, also by what applications say. */
export function PeopleFilter({ event, filter }: { readonly event: ManagedEvent; readonly filter: PeopleFilterValues }) {
  const t = useManageText();
  const words = useRegistrationText();
  const profile = useProfileText();
  const roleName = useRoleName();
  const { data } = useScreenQuery(PeopleFilterDocument, { eventId: event.id });
  const applies = data?.registrationDesk?.mode === 'APPLICATION' || filter.value('application') !== '' || filter.value('sector') !== '';
  return (
    <div className={styles['filter']} data-wide={applies || undefined}>
      <TextField
        type="search"
        label={t('people.search')}
        value={filter.typed}
        onChange={(change) => filter.type(change.currentTarget.value)}
      />
      <SelectField
        label={t('people.role')}
        data={[{ value: '', label: t('people.allRoles') }, ...EVENT_ROLES.map((value) => ({ value, label: roleName(value) }))]}
        value={filter.value('role')}
        onChange={(change) => filter.set('role', change.currentTarget.value)}
      />
      <SelectField
        label={words('apply.city')}
        data={[{ value: '', label: words('queue.all') }, ...event.zones.map(({ city }) => ({ value: city, label: city }))]}
        value={filter.value('city')}
        onChange={(change) => filter.set('city', change.currentTarget.value)}
      />
      {applies && (
        <>
          <SelectField
            label={words('queue.application')}
            data={[
              { value: '', label: words('queue.all') },
              ...APPLICATION_STATES.map((value) => ({ value, label: words(`state.${value}`) })),
            ]}
            value={filter.value('application')}
            onChange={(change) => filter.set('application', change.currentTarget.value)}
          />
          <SelectField
            label={profile('sector.label')}
            data={[{ value: '', label: words('queue.all') }, ...SECTORS.map((value) => ({ value, label: profile(`sector.${value}`) }))]}
            value={filter.value('sector')}
            onChange={(change) => filter.set('sector', change.currentTarget.value)}
          />
        </>
      )}
    </div>
  );
}
