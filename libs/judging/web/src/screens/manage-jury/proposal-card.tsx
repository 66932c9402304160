import { TextInput } from '@mantine/core';
import { Button, Card, type Trouble, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { Shuffle } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { ApplyAssignmentsDocument, ProposeAssignmentsDocument, type CoveragePartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { InfeasibleNotice } from './infeasible-notice.js';
import styles from './proposal-card.module.css';
import { readWish, relaxed, type ProposalWish } from './proposal-form.js';
import { ProposalPreview, type Proposal } from './proposal-preview.js';

/** Asks the balancer for a plan, shows it with its reasons, and puts it in force only then. */
export function ProposalCard({ coverage }: { readonly coverage: CoveragePartsFragment }) {
  const t = useText();
  const say = useToast();
  const { round, jurors } = coverage;
  const propose = useMutationWithId(ProposeAssignmentsDocument);
  const apply = useMutationWithId(ApplyAssignmentsDocument);
  const [wish, setWish] = useState<ProposalWish>({
    reviews: String(round.reviewsPerSubmission),
    capacity: String(Math.max(...jurors.map(({ capacity }) => capacity))),
    seed: '1',
  });
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const ask = async (asked: ProposalWish) => {
    const request = readWish(asked);
    if (request === null) return;
    setProposal(null);
    const outcome = await propose.run({ roundId: round.id, ...request });
    if (outcome.kind === 'done') setProposal(outcome.data);
  };
  const put = async (plan: Proposal) => {
    const pairs = plan.pairs.map(({ jurorId, submissionId }) => ({ jurorId, submissionId }));
    const outcome = await apply.run({ roundId: round.id, pairs, reviewsPerSubmission: readWish(wish)?.reviewsPerSubmission });
    if (outcome.kind !== 'done') return;
    say(t('propose.applied', { count: pairs.length }));
    setProposal(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask(wish);
  };
  const figure = (key: keyof ProposalWish, help?: string) => (
    <TextInput
      type="number"
      min={key === 'seed' ? 0 : 1}
      inputMode="numeric"
      label={t(`propose.${key}`)}
      description={help}
      value={wish[key]}
      onChange={(event) => setWish({ ...wish, [key]: event.currentTarget.value })}
    />
  );
  return (
    <Card title={t('propose.title')}>
      <div className={styles['root']}>
        <p className={styles['lead']}>{t('propose.lead')}</p>
        <form onSubmit={submit} className={styles['form']}>
          {figure('reviews')}
          {figure('capacity')}
          {figure('seed')}
          <Button type="submit" leftSection={<Shuffle aria-hidden size={18} />} loading={propose.busy} disabled={readWish(wish) === null}>
            {t('propose.ask')}
          </Button>
        </form>
        <Refusal
          trouble={propose.trouble}
          wish={wish}
          onTry={(next) => {
            setWish(next);
            void ask(next);
          }}
        />
        <TroubleNotice trouble={apply.trouble} />
        {proposal !== null && <ProposalPreview proposal={proposal} busy={apply.busy} onApply={() => void put(proposal)} />}
      </div>
    </Card>
  );
}

interface RefusalProps {
  readonly trouble: Trouble | null;
  readonly wish: ProposalWish;
  readonly onTry: (wish: ProposalWish) => void;
}

function Refusal({ trouble, wish, onTry }: RefusalProps) {
  const problem = trouble?.kind === 'problem' ? trouble.problem : null;
  if (problem?.__typename !== 'Infeasible') return <TroubleNotice trouble={trouble} />;
  return (
    <InfeasibleNotice
      problem={problem}
      onTake={(option) => {
        const next = relaxed(wish, option);
        if (next !== null) onTry(next);
      }}
    />
  );
}
