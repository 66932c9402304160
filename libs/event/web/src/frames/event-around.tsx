import { NotFoundPage, Page, QueryView, type ScreenQuery } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { EventFrame, type FramedEvent } from './event-frame.js';

interface EventAroundProps<Event> {
  /** Each library asks for the parts of the event that its screens show. */
  readonly query: ScreenQuery<{ readonly event?: Event | null; readonly me?: object | null }>;
  /** Of the page while the event is on its way. */
  readonly loading: string;
  readonly children: (event: Event, signedIn: boolean) => ReactNode;
}

/** The event around a screen; what is not there, or not public yet, is the same page. */
export function EventAround<Event extends FramedEvent>({ query, loading, children }: EventAroundProps<Event>) {
  const { data } = query;
  if (data?.event) return <EventFrame event={data.event}>{children(data.event, data.me !== null)}</EventFrame>;
  if (data !== undefined) return <NotFoundPage />;
  return (
    <Page title={loading}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}
