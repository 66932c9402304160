import { EventAround } from '@jamboree/event-web';
import { useScreenQuery } from '@jamboree/platform-web';
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
  return (
    <EventAround query={query} loading={t('loading')}>
      {children}
    </EventAround>
  );
}
