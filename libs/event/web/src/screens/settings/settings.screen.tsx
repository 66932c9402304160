import { Card, NotFoundPage, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageSettingsDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { ArchiveEvent } from './archive-event.js';
import { CancelEvent } from './cancel-event.js';
import { CopyEvent } from './copy-event.js';
import { FixedFacts } from './fixed-facts.js';
import { SettingsForm } from './settings-form.js';
import styles from './settings.module.css';

/** The event’s words and rules that can change at any time, calling it off and archiving it. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useManageText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.settings')} lead={t('settings.lead')}>
      {(event) => <Settings event={event} />}
    </ManageFrame>
  );
}

function Settings({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const query = useScreenQuery(ManageSettingsDocument, { slug: event.slug });
  return (
    <div className={styles['root']}>
      {event.viewerMay.includes('event:manage') && (
        <Card title={t('settings.words')}>
          <QueryView query={query}>
            {({ event: settings }) => (settings === null ? <NotFoundPage /> : <SettingsForm event={settings} />)}
          </QueryView>
        </Card>
      )}
      <div className={styles['side']}>
        <FixedFacts event={event} />
        <CopyEvent event={event} />
        <CancelEvent event={event} />
        <ArchiveEvent event={event} />
      </div>
    </div>
  );
}
