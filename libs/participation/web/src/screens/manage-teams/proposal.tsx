import type { ManagedEvent } from '@jamboree/event-web';
import {
  Button,
  Card,
  ConfirmDialog,
  Notice,
  QueryView,
  TroubleNotice,
  useMutationWithId,
  useScreenQuery,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { ApplyPlacingDocument, PlacingProposalDocument, type PlacingProposalQuery } from '../../gql/graphql.js';
import { usePlacingText } from '../../placing-texts.js';
import styles from './proposal.module.css';
import { ProposalGroup } from './proposal-group.js';

export interface PlacingChoices {
  readonly seed: string;
  readonly excluded: readonly string[];
  readonly pinned: readonly { readonly userId: string; readonly teamId: string }[];
}

interface ProposalProps {
  readonly event: ManagedEvent;
  readonly onClose: () => void;
}

/** Where everybody could go and why; single people can be put elsewhere or left out, and the rest is reckoned anew. */
export function Proposal({ event, onClose }: ProposalProps) {
  const t = usePlacingText();
  const [choices, setChoices] = useState<PlacingChoices>({ seed: '1', excluded: [], pinned: [] });
  const query = useScreenQuery(PlacingProposalDocument, { slug: event.slug, ...variablesOf(event.id, choices) });
  return (
    <Card title={t('proposal.title')} aside={<span className="small dimmed">{t('proposal.nothing')}</span>}>
      <QueryView query={query}>
        {({ placingProposal: proposal, event: about }) =>
          proposal && (
            <Proposed
              event={event}
              challenges={about?.challenges ?? []}
              proposal={proposal}
              choices={choices}
              onChoose={setChoices}
              onLookAgain={query.retry}
              onClose={onClose}
            />
          )
        }
      </QueryView>
    </Card>
  );
}

export type Challenges = NonNullable<PlacingProposalQuery['event']>['challenges'];

interface ProposedProps {
  readonly event: ManagedEvent;
  readonly challenges: Challenges;
  readonly proposal: NonNullable<PlacingProposalQuery['placingProposal']>;
  readonly choices: PlacingChoices;
  readonly onChoose: (choices: PlacingChoices) => void;
  readonly onLookAgain: () => void;
  readonly onClose: () => void;
}

function Proposed({ event, challenges, proposal, choices, onChoose, onLookAgain, onClose }: ProposedProps) {
  const t = usePlacingText();
  const say = useToast();
  const apply = useMutationWithId(ApplyPlacingDocument);
  const [asking, setAsking] = useState(false);
  const { groups, unplaced, excluded } = proposal;
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  const founded = groups.filter(({ teamId }) => teamId === null).length;
  const stale =
    apply.trouble?.kind === 'problem' &&
    apply.trouble.problem.__typename === 'StateChanged' &&
    apply.trouble.problem.current === 'FACTS_CHANGED';
  const teams = groups.flatMap(({ teamId, name }) => (teamId === null ? [] : [{ id: teamId, name }]));
  const place = async () => {
    const outcome = await apply.run({ ...variablesOf(event.id, choices), basis: proposal.basis });
    setAsking(false);
    if (outcome.kind !== 'done') return;
    say(t('apply.done', { count: outcome.data.placed }));
    onClose();
  };
  return (
    <div className={styles['root']}>
      <p className={styles['sum']}>{t('proposal.sum', { people, groups: groups.length, founded })}</p>
      {stale ? (
        <Notice
          tone="warn"
          live
          title={t('stale.title')}
          action={
            <Button variant="default" onClick={onLookAgain}>
              {t('stale.look')}
            </Button>
          }
        >
          {t('stale.text')}
        </Notice>
      ) : (
        <TroubleNotice trouble={apply.trouble} />
      )}
      <ul className={styles['groups']}>
        {groups.map((group) => (
          <li key={group.teamId ?? group.name}>
            <ProposalGroup group={group} challenges={challenges} teams={teams} choices={choices} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {unplaced.length > 0 && (
        <Notice tone="warn" title={t('unplaced.title')}>
          <p>{unplaced.map(({ displayName }) => displayName).join(', ')}</p>
          <p>{t('unplaced.text')}</p>
        </Notice>
      )}
      {excluded.length > 0 && (
        <div className={styles['excluded']}>
          <p className={styles['label']}>{t('excluded.title')}</p>
          <ul className={styles['names']}>
            {excluded.map(({ id, displayName }) => (
              <li key={id}>
                <span>{displayName}</span>
                <Button
                  variant="subtle"
                  onClick={() => onChoose({ ...choices, excluded: choices.excluded.filter((other) => other !== id) })}
                >
                  {t('excluded.back')}
                  <span className="visually-hidden">: {displayName}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['actions']}>
        <Button disabled={people === 0} onClick={() => setAsking(true)}>
          {t('proposal.apply')}
        </Button>
        <Button variant="default" onClick={() => onChoose({ ...choices, seed: String(Number(choices.seed) + 1) })}>
          {t('proposal.another')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('proposal.close')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('apply.title', { count: people })}
        confirmLabel={t('proposal.apply')}
        busy={apply.busy}
        onConfirm={() => void place()}
        onClose={() => setAsking(false)}
      >
        <p>{t('apply.text')}</p>
      </ConfirmDialog>
    </div>
  );
}

function variablesOf(eventId: string, { seed, excluded, pinned }: PlacingChoices) {
  return { eventId, seed, excluded: [...excluded], pinned: pinned.map(({ userId, teamId }) => ({ userId, teamId })) };
}
