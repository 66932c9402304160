import { ButtonLink, NoPermission, Page, PageHead, QueryView, StatePage, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { LockKeyhole } from 'lucide-react';
import { CreateEventPageDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { CreationRule } from './creation-rule.js';
import { CreateEventForm } from './create-event-form.js';
import { sourcesOf } from './copy-source.js';

/** Template, words, start: one page, four actions to a published event. */
export function Screen({ search }: ScreenProps) {
  const t = useManageText();
  const query = useScreenQuery(CreateEventPageDocument, {});
  return (
    <Page title={t('create.title')}>
      <QueryView query={query}>
        {({ me, eventCreation, eventTemplates }) =>
          me === null ? (
            <NoPermission signedOut />
          ) : !eventCreation.allowed ? (
            <StatePage
              icon={LockKeyhole}
              level={1}
              title={t('create.refused.title')}
              action={<ButtonLink to="/me">{t('create.refused.back')}</ButtonLink>}
            >
              <CreationRule standing={eventCreation} />
            </StatePage>
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
