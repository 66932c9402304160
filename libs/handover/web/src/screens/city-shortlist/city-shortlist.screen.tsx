import { eventPath } from '@jamboree/event-web';
import { AppLink, NotFoundPage, Page, PageHead, QueryView, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ReadShortlist } from '../../components/read-shortlist.js';
import { CityShortlistEventDocument } from '../../gql/graphql.js';
import { cityShortlistsPath } from '../../paths.js';
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
          <Page title={`${t('shortlist.title')} · ${localized(event.title)}`}>
            <PageHead
              title={localized(event.title)}
              above={<AppLink to={cityShortlistsPath}>{t('shortlists.title')}</AppLink>}
              actions={<AppLink to={eventPath(event.slug)}>{t('results.toEvent')}</AppLink>}
            />
            <ReadShortlist eventId={event.id} zones={event.zones} office empty="shortlist.none" />
          </Page>
        )
      }
    </QueryView>
  );
}
