import { useMediaQuery } from '@mantine/hooks';
import { ManageFrame, type ManagedEvent } from '@jamboree/event-web';
import {
  ButtonLink,
  EmptyState,
  Notice,
  QueryView,
  StatePage,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Hourglass } from 'lucide-react';
import { RoundScope } from '../../components/round-scope.js';
import { RankingPageDocument, type RankingPageQuery } from '../../gql/graphql.js';
import { progressPath, rankingPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { MethodCard } from './method-card.js';
import { sectionsOf } from './ranking-sections.js';
import { RankingList } from './ranking-list.js';
import { RankingTable } from './ranking-table.js';
import styles from './ranking.module.css';

export type RankingData = NonNullable<RankingPageQuery['ranking']>;

/** The ranking of a round, with everything one needs to doubt it. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <ManageFrame slug={params.slug} title={t('ranking.title')} lead={t('ranking.lead')}>
      {(event) => (
        <RoundScope event={event} path={rankingPath(event.slug)} wanted={search['round']}>
          {(round) => <RoundRanking event={event} roundId={round.id} />}
        </RoundScope>
      )}
    </ManageFrame>
  );
}

function RoundRanking({ event, roundId }: { readonly event: ManagedEvent; readonly roundId: string }) {
  const t = useText();
  const localized = useLocalized();
  const wide = useMediaQuery('(min-width: 56rem)', true);
  const Shown = wide ? RankingTable : RankingList;
  const query = useScreenQuery(RankingPageDocument, { roundId });
  const closed = (
    <StatePage
      icon={Hourglass}
      title={t('ranking.notYet')}
      action={<ButtonLink to={progressPath(event.slug)}>{t('ranking.toProgress')}</ButtonLink>}
      level={2}
    >
      <p>{t('ranking.whom')}</p>
    </StatePage>
  );
  return (
    <QueryView query={query} closed={closed}>
      {({ ranking }) => {
        if (ranking === null) return closed;
        if (ranking.rows.length === 0) return <EmptyState title={t('ranking.empty')} />;
        return (
          <div className={styles['root']}>
            <Reservations ranking={ranking} />
            {sectionsOf(ranking.rows, ranking.comparison === 'WITHIN_TRACK').map((section) => (
              <Shown
                key={section.trackId ?? 'all'}
                slug={event.slug}
                ranking={ranking}
                rows={section.rows}
                caption={section.trackTitle === null ? t('ranking.all') : localized(section.trackTitle)}
              />
            ))}
            <MethodCard ranking={ranking} zones={event.zones} />
          </div>
        );
      }}
    </QueryView>
  );
}

/** What one must know before reading the places. */
function Reservations({ ranking }: { readonly ranking: RankingData }) {
  const t = useText();
  const { complete, unranked, withheld } = ranking;
  if (complete && unranked === 0 && withheld === 0) return null;
  return (
    <Notice tone={complete ? 'info' : 'warn'} title={complete ? undefined : t('ranking.incomplete')}>
      {unranked > 0 && <p>{t('ranking.unranked', { count: unranked })}</p>}
      {withheld > 0 && <p>{t('ranking.withheld', { count: withheld })}</p>}
    </Notice>
  );
}
