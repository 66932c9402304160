import type { ManagedEvent } from '@jamboree/event-web';
import { EmptyState, QueryView, SelectField, useGo, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { JudgingRoundsDocument, type RoundPartsFragment } from '../gql/graphql.js';
import { inRound } from '../paths.js';
import { useText } from '../texts.js';
import { chosenRound } from './chosen-round.js';
import styles from './round-scope.module.css';

interface RoundScopeProps {
  readonly event: ManagedEvent;
  /** The page's address, without a query. */
  readonly path: string;
  readonly wanted: string | undefined;
  readonly children: (round: RoundPartsFragment) => ReactNode;
}

/** The round that a page is about: the one in the address, else the one that runs now. A choice only where there are several. */
export function RoundScope({ event, path, wanted, children }: RoundScopeProps) {
  const t = useText();
  const go = useGo();
  const localized = useLocalized();
  const query = useScreenQuery(JudgingRoundsDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ judgingRounds }) => {
        const round = chosenRound(judgingRounds, wanted);
        if (round === null) return <EmptyState icon={Gavel} title={t('rounds.none')} />;
        return (
          <>
            {judgingRounds.length > 1 && (
              <SelectField
                className={styles['root']}
                label={t('rounds.label')}
                value={round.id}
                onChange={(change) => go(inRound(path, change.currentTarget.value))}
                data={judgingRounds.map(({ id, phase }) => ({ value: id, label: localized(phase.title) }))}
              />
            )}
            {children(round)}
          </>
        );
      }}
    </QueryView>
  );
}
