import { NotFoundPage, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageOverviewDocument, type ManageOverviewQuery } from '../../gql/graphql.js';
import { isEnded } from '../../phases/phase-facts.js';
import { PhaseRail } from '../../phases/phase-rail.js';
import { useManageText } from '../../manage-texts.js';
import { AttentionList } from './attention-list.js';
import { CoverageCard } from './coverage-card.js';
import { FunnelCard } from './funnel-card.js';
import { NowCard } from './now-card.js';
import styles from './overview.module.css';
import { PeopleCard } from './people-card.js';
import { SetupCard } from './setup-card.js';

export type Overview = NonNullable<ManageOverviewQuery['organiserOverview']>;

/** What needs attention first, then where the event stands; every number leads to its list. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useManageText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.overview')}>
      {(event) => !isEnded(event.state) && <OverviewOf event={event} />}
    </ManageFrame>
  );
}

function OverviewOf({ event }: { readonly event: ManagedEvent }) {
  const query = useScreenQuery(ManageOverviewDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ organiserOverview: overview }) =>
        overview === null ? (
          <NotFoundPage />
        ) : (
          <div className={styles['root']}>
            <AttentionList event={event} items={overview.attention} />
            <SetupCard slug={event.slug} items={overview.setup} />
            <PhaseRail phases={event.phases} zones={event.zones} />
            <div className={styles['cards']}>
              <NowCard event={event} />
              <FunnelCard slug={event.slug} overview={overview} />
              <CoverageCard slug={event.slug} overview={overview} />
              <PeopleCard slug={event.slug} people={overview.peopleByRole} />
            </div>
          </div>
        )
      }
    </QueryView>
  );
}
