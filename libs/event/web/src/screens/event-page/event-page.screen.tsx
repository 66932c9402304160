import { lazy, Suspense } from 'react';
import { NotFoundPage, Page, QueryView, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { EventPageDocument, type EventPageQuery } from '../../gql/graphql.js';
import { EventNav } from '../../frames/event-nav.js';
import { EventHero } from './event-hero.js';

// Below the fold, and most of the page's code: fetched while the event itself is asked for.
const load = () => import('./event-sections.js');
load().catch(() => undefined); // asked for again, and then said, when it is to be shown
const EventSections = lazy(() => load().then((module) => ({ default: module.EventSections })));

export type EventPageEvent = NonNullable<EventPageQuery['event']>;

/** The public face of an event: what is promised, where it stands, what can be done now. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const query = useScreenQuery(EventPageDocument, { slug: params.slug });
  return (
    <QueryView query={query} skeleton={<Page title={params.slug}>…</Page>}>
      {({ event, announcements }) => (event === null ? <NotFoundPage /> : <EventPage event={event} news={announcements} />)}
    </QueryView>
  );
}

function EventPage({ event, news }: { readonly event: EventPageEvent; readonly news: EventPageQuery['announcements'] }) {
  const localized = useLocalized();
  return (
    <Page title={localized(event.title)} description={localized(event.promise)} width="bleed">
      <EventNav
        slug={event.slug}
        title={localized(event.title)}
        roles={event.viewerRoles}
        may={event.viewerMay}
        mentoringBegun={event.mentoringBegun}
      />
      <EventHero event={event} />
      <Suspense fallback={null}>
        <EventSections event={event} news={news} />
      </Suspense>
    </Page>
  );
}
