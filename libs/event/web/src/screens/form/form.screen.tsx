import { FORM_PURPOSES, type FormPurpose } from '@jamboree/event-domain';
import { NotFoundPage, QueryView, useGo, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageFormDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { managePath } from '../../paths.js';
import { useBuilderText } from './builder-texts.js';
import { FormWorkbench } from './form-workbench.js';
import styles from './form.module.css';

/** What the event asks, of whoever wants to take part and of teams. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useManageText();
  const words = useBuilderText();
  const go = useGo();
  const purpose = search['form'] === 'registration' ? 'REGISTRATION' : 'SUBMISSION';
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.form')} lead={words('lead')}>
      {(event) => (
        <>
          <div role="group" aria-label={words('which')} className={styles['tabs']}>
            {FORM_PURPOSES.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === purpose}
                className={styles['tab']}
                onClick={() => go(`${managePath(event.slug, 'form')}?form=${one.toLowerCase()}`, { replace: true })}
              >
                {words(`purpose.${one}`)}
              </button>
            ))}
          </div>
          <Workbench key={purpose} event={event} purpose={purpose} />
        </>
      )}
    </ManageFrame>
  );
}

function Workbench({ event, purpose }: { readonly event: ManagedEvent; readonly purpose: FormPurpose }) {
  const query = useScreenQuery(ManageFormDocument, { slug: event.slug, eventId: event.id, purpose });
  return (
    <QueryView query={query}>
      {({ event: offers, eventForm }) =>
        offers === null || eventForm === null ? <NotFoundPage /> : <FormWorkbench event={event} offers={offers} form={eventForm} />
      }
    </QueryView>
  );
}
