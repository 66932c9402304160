import { Button, Notice } from '@jamboree/platform-web';
import type { ProposeAssignmentsMutation } from '../../gql/graphql.js';
import { useText, type TextKey } from '../../texts.js';
import { bySubmission } from './by-submission.js';
import styles from './proposal-preview.module.css';

export type Proposal = Extract<ProposeAssignmentsMutation['proposeAssignments'], { __typename: 'AssignmentProposal' }>;

const REASONS: Readonly<Record<string, TextKey>> = {
  KEPT: 'reason.KEPT',
  ONLY_ELIGIBLE: 'reason.ONLY_ELIGIBLE',
  LEAST_LOADED: 'reason.LEAST_LOADED',
  EXCHANGED: 'reason.EXCHANGED',
};
const UNMET: Readonly<Record<string, TextKey>> = { LOADS_UNEVEN: 'unmet.LOADS_UNEVEN', DISCONNECTED: 'unmet.DISCONNECTED' };

interface ProposalPreviewProps {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** The plan before it is in force: how much each juror gets, who reads what and why. */
export function ProposalPreview({ proposal, busy, onApply }: ProposalPreviewProps) {
  const t = useText();
  const panels = bySubmission(proposal.pairs);
  const most = Math.max(1, ...proposal.loads.map(({ load }) => load));
  return (
    <section aria-label={t('propose.plan')} className={styles['root']}>
      <p role="status" className={styles['sum']}>
        {t('propose.sum', { pairs: proposal.pairs.length, submissions: panels.length, jurors: proposal.loads.length })}
      </p>
      {proposal.unmet.map((code) => {
        const key = UNMET[code];
        return (
          <Notice key={code} tone="warn">
            {key === undefined ? code : t(key)}
          </Notice>
        );
      })}
      <ul className={styles['loads']}>
        {proposal.loads.map(({ jurorId, jurorName, load }) => (
          <li key={jurorId}>
            <span className={styles['name']}>{jurorName}</span>
            <span aria-hidden className={styles['bar']}>
              <span style={{ inlineSize: `${(load / most) * 100}%` }} />
            </span>
            <span className={styles['load']}>{load}</span>
          </li>
        ))}
      </ul>
      <details className={styles['details']}>
        <summary>{t('propose.details')}</summary>
        <ol className={styles['panels']}>
          {panels.map(({ submissionId, title, pairs }) => (
            <li key={submissionId}>
              <p className={styles['title']}>{title}</p>
              <ul>
                {pairs.map((pair) => {
                  const key = REASONS[pair.reason];
                  return (
                    <li key={pair.jurorId}>
                      {pair.jurorName} <span className="dimmed">{key === undefined ? pair.reason : t(key, figuresOf(pair.figures))}</span>
                    </li>
                  );
                })}
              </ul>
            </li>
          ))}
        </ol>
      </details>
      <div>
        <Button loading={busy} onClick={onApply}>
          {t('propose.apply')}
        </Button>
      </div>
    </section>
  );
}

/** Figures of a reason, which are untyped JSON; absent ones read as zero. */
function figuresOf(json: unknown): { readonly load: number; readonly eligible: number; readonly conflicts: number } {
  const figures: ReadonlyMap<string, unknown> = new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const figure = (name: string) => {
    const value = figures.get(name);
    return typeof value === 'number' ? value : 0;
  };
  return { load: figure('load'), eligible: figure('eligible'), conflicts: figure('conflicts') };
}
