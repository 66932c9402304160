import { EventFrame, eventPath } from '@jamboree/event-web';
import { AppLink, NotFoundPage, Page, PageHead, QueryView, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { MyCertificates } from '../../components/my-certificates.js';
import { ReadShortlist } from '../../components/read-shortlist.js';
import { CityShortlistEventDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';

export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useText();
  const localized = useLocalized();
  const query = useScreenQuery(CityShortlistEventDocument, { slug: params.slug });
  return (
    <QueryView query={query}>
      {({ event }) =>
        event === null ? (
          <NotFoundPage />
        ) : (
          <EventFrame event={event}>
            <Page title={`${t('results.title')} · ${localized(event.title)}`}>
              <PageHead
                above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
                title={t('results.title')}
                lead={t('results.lead')}
              />
              <MyCertificates eventId={event.id} />
              <ReadShortlist eventId={event.id} zones={event.zones} office={false} empty="results.none" />
            </Page>
          </EventFrame>
        )
      }
    </QueryView>
  );
}
