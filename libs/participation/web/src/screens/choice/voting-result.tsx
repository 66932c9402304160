import type { VotingPartsFragment } from '../../gql/graphql.js';
import { useVotingText } from '../../voting-texts.js';
import styles from './choice.module.css';

type Idea = NonNullable<VotingPartsFragment['result']>[number];

/** The ideas with their votes; equal votes share a place. */
export function VotingResult({ result }: { readonly result: readonly Idea[] }) {
  const t = useVotingText();
  const most = Math.max(1, ...result.map(({ votes }) => votes));
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t('result')}</h2>
      <p className="dimmed">{t(result.length === 0 ? 'result.none' : 'result.apart')}</p>
      <ol className={styles['result']}>
        {result.map(({ submissionId, title, votes, place }) => (
          <li key={submissionId}>
            <span className={styles['place']}>{t('result.place', { place })}</span>
            <strong className={styles['idea']}>{title}</strong>
            <span className="figures">{t('result.votes', { count: votes })}</span>
            <meter className={styles['bar']} min={0} max={most} value={votes} aria-hidden />
          </li>
        ))}
      </ol>
    </section>
  );
}
