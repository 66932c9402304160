import { NoPermission, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageRegistrationsDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { useRegistrationText } from '../../registration-texts.js';
import { ApplicationQueue } from './application-queue.js';
import { PolicyForm } from './policy-form.js';
import styles from './registrations.module.css';

/** How people come into the event, and who wants to. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useManageText();
  const words = useRegistrationText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.registrations')} lead={words('desk.lead')}>
      {(event) => <Registrations event={event} search={search} />}
    </ManageFrame>
  );
}

function Registrations({ event, search }: { readonly event: ManagedEvent; readonly search: ScreenProps<'slug'>['search'] }) {
  const query = useScreenQuery(ManageRegistrationsDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ registrationDesk: desk }) =>
        desk === null ? (
          <NoPermission level={2} />
        ) : (
          <div className={styles['root']}>
            <PolicyForm key={desk.version} event={event} desk={desk} />
            {(desk.mode === 'APPLICATION' || desk.counts.length > 0) && <ApplicationQueue event={event} desk={desk} search={search} />}
          </div>
        )
      }
    </QueryView>
  );
}
