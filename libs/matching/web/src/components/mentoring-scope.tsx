import { EventAround } from '@jamboree/event-web';
import { useScreenQuery } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { MentoringEventDocument, type MentoringEventPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';

export type MentoringEvent = MentoringEventPartsFragment;

interface MentoringScopeProps {
  readonly slug: string;
  readonly children: (event: MentoringEvent, signedIn: boolean) => ReactNode;
}

/** The event around a screen; what is not there, or not public yet, is the same page. */
export function MentoringScope({ slug, children }: MentoringScopeProps) {
  const t = useText();
  const query = useScreenQuery(MentoringEventDocument, { slug });
  return (
    <EventAround query={query} loading={t('loading')}>
      {children}
    </EventAround>
  );
}
