import { ManageFrame, type ManagedEvent } from '@jamboree/event-web';
import { QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ManageShortlistDocument, type ManageShortlistQuery } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { DecidedList } from './decided-list.js';
import { DraftEditor } from './draft-editor.js';
import styles from './manage-shortlist.module.css';

export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <ManageFrame slug={params.slug} title={t('shortlist.title')}>
      {(event) => <Shortlist event={event} />}
    </ManageFrame>
  );
}

function Shortlist({ event }: { readonly event: ManagedEvent }) {
  const t = useText();
  const query = useScreenQuery(ManageShortlistDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ shortlist, judgingRounds }) => (
        <div className={styles['root']}>
          <p className="dimmed">{t(`shortlist.lead.${shortlist?.state ?? 'DRAFT'}`)}</p>
          {shortlist === null || shortlist.state === 'DRAFT' ? (
            <DraftEditor event={event} list={shortlist} roundId={lastBegun(judgingRounds)} />
          ) : (
            <DecidedList event={event} list={shortlist} />
          )}
        </div>
      )}
    </QueryView>
  );
}

/** The round whose ranking the list is drawn from. */
function lastBegun(rounds: ManageShortlistQuery['judgingRounds']): string | null {
  const begun = rounds.filter(({ phase }) => phase.state !== 'PLANNED' && phase.state !== 'SKIPPED');
  return [...begun].sort((a, b) => b.position - a.position)[0]?.id ?? null;
}
