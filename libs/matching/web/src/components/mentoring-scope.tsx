import { EventFrame } from '@jamboree/event-web';
import { NotFoundPage, Page, QueryView, useScreenQuery } from '@jamboree/platform-web';
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
  if (query.data?.event) return <EventFrame event={query.data.event}>{children(query.data.event, query.data.me !== null)}</EventFrame>;
  if (query.data !== undefined) return <NotFoundPage />;
  return (
    <Page title={t('loading')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}
