import { EventFrame } from '@jamboree/event-web';
import { NotFoundPage, Page, QueryView, useScreenQuery } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { ParticipationEventDocument, type ParticipationEventQuery } from '../gql/graphql.js';
import { useText } from '../texts.js';

/** The event around a screen, as this library needs it. */
export type ScopeEvent = NonNullable<ParticipationEventQuery['event']>;

interface EventScopeProps {
  readonly slug: string;
  readonly children: (event: ScopeEvent, signedIn: boolean) => ReactNode;
}

/** Finds the event of an address; what is not there, or not public yet, is the same page. */
export function EventScope({ slug, children }: EventScopeProps) {
  const t = useText();
  const query = useScreenQuery(ParticipationEventDocument, { slug });
  if (query.data?.event) return <EventFrame event={query.data.event}>{children(query.data.event, query.data.me !== null)}</EventFrame>;
  if (query.data !== undefined) return <NotFoundPage />;
  return (
    <Page title={t('loading')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}
