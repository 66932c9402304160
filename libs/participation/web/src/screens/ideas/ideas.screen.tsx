import { eventPath } from '@jamboree/event-web';
import { AppLink, Page, PageHead, useLocalized, type ScreenProps } from '@jamboree/platform-web';
import { EventScope } from '../../components/event-scope.js';
import { ideasPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { readIdeasView } from './ideas-address.js';
import { IdeasFilter } from './ideas-filter.js';
import { IdeasGrid } from './ideas-grid.js';

/** The public gallery of an event's ideas. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  const localized = useLocalized();
  const view = readIdeasView(search);
  const base = ideasPath(params.slug);
  return (
    <EventScope slug={params.slug}>
      {(event) => (
        <Page title={`${t('ideas.title')} · ${localized(event.title)}`} description={t('ideas.lead')}>
          <PageHead
            above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
            title={t('ideas.title')}
            lead={t('ideas.lead')}
          />
          <IdeasFilter tracks={event.tracks} base={base} view={view} />
          <IdeasGrid eventId={event.id} base={base} view={view} />
        </Page>
      )}
    </EventScope>
  );
}
