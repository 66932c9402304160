import { Switch } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { ManageFrame, managePath, type ManagedEvent } from '@jamboree/event-web';
import { ButtonLink, EmptyState, NoPermission, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { RoundScope } from '../../components/round-scope.js';
import { CoverageDocument, type CoveragePartsFragment } from '../../gql/graphql.js';
import { progressPath, rankingPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { CoverageFigures } from './coverage-figures.js';
import { CoverageList } from './coverage-list.js';
import { CoverageTable } from './coverage-table.js';
import { isUnderReviewed, underReviewedFirst } from './heat.js';
import { HeatLegend } from './heat-legend.js';
import styles from './progress.module.css';

/** Who has read what: jurors across, submissions down, those that miss reviews first. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <ManageFrame
      slug={params.slug}
      title={t('progress.title')}
      lead={t('progress.lead')}
      actions={
        <ButtonLink to={rankingPath(params.slug)} variant="default">
          {t('ranking.title')}
        </ButtonLink>
      }
    >
      {(event) => (
        <RoundScope event={event} path={progressPath(event.slug)} wanted={search['round']}>
          {(round) => <RoundProgress event={event} roundId={round.id} />}
        </RoundScope>
      )}
    </ManageFrame>
  );
}

function RoundProgress({ event, roundId }: { readonly event: ManagedEvent; readonly roundId: string }) {
  const t = useText();
  const query = useScreenQuery(CoverageDocument, { roundId });
  return (
    <QueryView query={query}>
      {({ coverage }) => {
        if (coverage === null) return <NoPermission level={2} whom={t('manage.whom')} />;
        if (coverage.cells.length === 0) {
          return (
            <EmptyState
              title={t('progress.empty')}
              action={<ButtonLink to={managePath(event.slug, 'jury')}>{t('progress.assign')}</ButtonLink>}
            />
          );
        }
        return <Heat event={event} coverage={coverage} />;
      }}
    </QueryView>
  );
}

function Heat({ event, coverage }: { readonly event: ManagedEvent; readonly coverage: CoveragePartsFragment }) {
  const t = useText();
  const wide = useMediaQuery('(min-width: 48rem)', true);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const sorted = underReviewedFirst(coverage.submissions);
  const rows = onlyMissing ? sorted.filter(isUnderReviewed) : sorted;
  const Shown = wide ? CoverageTable : CoverageList;
  return (
    <div className={styles['root']}>
      <CoverageFigures rows={coverage.submissions} />
      <div className={styles['tools']}>
        <Switch
          label={t('progress.onlyMissing')}
          checked={onlyMissing}
          onChange={(change) => setOnlyMissing(change.currentTarget.checked)}
        />
        <HeatLegend />
      </div>
      {rows.length === 0 ? <EmptyState title={t('progress.complete')} /> : <Shown slug={event.slug} coverage={coverage} rows={rows} />}
    </div>
  );
}
