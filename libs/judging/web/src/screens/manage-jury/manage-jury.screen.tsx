import { ManageFrame, managePath, type ManagedEvent } from '@jamboree/event-web';
import { ButtonLink, EmptyState, NoPermission, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { Users } from 'lucide-react';
import { RoundScope } from '../../components/round-scope.js';
import { CoverageDocument, type CoveragePartsFragment } from '../../gql/graphql.js';
import { manageJuryPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { ByHand } from './by-hand.js';
import { ConflictsCard } from './conflicts-card.js';
import { JurorsCard } from './jurors-card.js';
import styles from './manage-jury.module.css';
import { ProposalCard } from './proposal-card.js';

/** Who judges, how much each reads, and who reads what. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.title')} lead={t('manage.lead')}>
      {(event) => (
        <RoundScope event={event} path={manageJuryPath(event.slug)} wanted={search['round']}>
          {(round) => <RoundJury key={round.id} event={event} roundId={round.id} />}
        </RoundScope>
      )}
    </ManageFrame>
  );
}

function RoundJury({ event, roundId }: { readonly event: ManagedEvent; readonly roundId: string }) {
  const t = useText();
  const query = useScreenQuery(CoverageDocument, { roundId });
  return (
    <QueryView query={query}>
      {({ coverage }) => {
        if (coverage === null) return <NoPermission level={2} whom={t('manage.whom')} />;
        if (coverage.jurors.length === 0) {
          return (
            <EmptyState
              icon={Users}
              title={t('manage.noJurors')}
              action={<ButtonLink to={managePath(event.slug, 'people')}>{t('manage.invite')}</ButtonLink>}
            />
          );
        }
        return <Parts event={event} coverage={coverage} />;
      }}
    </QueryView>
  );
}

function Parts({ event, coverage }: { readonly event: ManagedEvent; readonly coverage: CoveragePartsFragment }) {
  return (
    <div className={styles['root']}>
      <JurorsCard event={event} coverage={coverage} />
      <div className={styles['columns']}>
        <ProposalCard coverage={coverage} />
        <div className={styles['side']}>
          <ByHand coverage={coverage} />
          <ConflictsCard event={event} coverage={coverage} />
        </div>
      </div>
    </div>
  );
}
