import { NoPermission, Page, PageHead, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { CreateEventPageDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { CreateEventForm } from './create-event-form.js';
import { sourcesOf } from './copy-source.js';

/** Template, words, start: one page, four actions to a published event. */
export function Screen({ search }: ScreenProps) {
  const t = useManageText();
  const query = useScreenQuery(CreateEventPageDocument, {});
  return (
    <Page title={t('create.title')}>
      <QueryView query={query}>
        {({ me, eventTemplates }) =>
          me === null ? (
            <NoPermission signedOut />
          ) : (
            <>
              <PageHead title={t('create.title')} lead={t('create.lead')} />
              <CreateEventForm templates={eventTemplates} sources={sourcesOf(me)} copy={search['copy'] ?? null} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
