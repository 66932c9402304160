import type { Zone } from '@jamboree/event-web';
import { EmptyState, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { CityShortlistDocument } from '../gql/graphql.js';
import { useText, type TextKey } from '../texts.js';
import { OfficeShortlist } from './office-shortlist.js';
import { ShortlistList } from './shortlist-list.js';

interface ReadShortlistProps {
  readonly eventId: string;
  readonly zones: readonly Zone[];
  /** What an office sees besides everybody: figures, state, files. */
  readonly office: boolean;
  readonly empty: TextKey;
}

/** The event's list as far as the viewer may read it. */
export function ReadShortlist({ eventId, zones, office, empty }: ReadShortlistProps) {
  const t = useText();
  const query = useScreenQuery(CityShortlistDocument, { eventId });
  return (
    <QueryView query={query}>
      {({ shortlist }) => {
        if (shortlist === null || shortlist.entries.length === 0) return <EmptyState title={t(empty)} />;
        if (office) return <OfficeShortlist list={shortlist} zones={zones} />;
        return <ShortlistList entries={shortlist.entries} linked={shortlist.state === 'RELEASED'} />;
      }}
    </QueryView>
  );
}
