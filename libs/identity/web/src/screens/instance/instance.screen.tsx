import { NoPermission, Page, PageHead, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { InstancePageDocument } from '../../gql/graphql.js';
import { useInstanceText } from '../../instance-texts.js';
import { useSession } from '../../session/use-session.js';
import { SettingsForm } from './settings-form.js';

/** What administrators decide for the whole instance. */
export function Screen() {
  const t = useInstanceText();
  const { me, known } = useSession();
  const query = useScreenQuery(InstancePageDocument, {});
  return (
    <Page title={t('title')} width="text">
      <QueryView query={query}>
        {({ instanceSettings: settings }) =>
          settings === null ? (
            <NoPermission signedOut={known && me === null} />
          ) : (
            <>
              <PageHead title={t('title')} lead={t('lead')} />
              <SettingsForm key={settings.version} settings={settings} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
