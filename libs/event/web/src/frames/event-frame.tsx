import { useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { EventNav } from './event-nav.js';

/** What the event's own navigation needs to know of it. */
export interface FramedEvent {
  readonly slug: string;
  readonly title: LocalizedValue;
  readonly viewerRoles: readonly string[];
  readonly viewerMay?: readonly string[];
  readonly mentoringBegun?: boolean;
}

interface EventFrameProps {
  readonly event: FramedEvent;
  readonly children: ReactNode;
}

/** A page of an event: the event's own navigation, then the page. */
export function EventFrame({ event, children }: EventFrameProps) {
  const localized = useLocalized();
  return (
    <>
      <EventNav
        slug={event.slug}
        title={localized(event.title)}
        roles={event.viewerRoles}
        may={event.viewerMay}
        mentoringBegun={event.mentoringBegun}
      />
      {children}
    </>
  );
}
