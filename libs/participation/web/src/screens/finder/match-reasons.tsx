import { useProfileWords } from '@jamboree/identity-web';
import { useFormat, useLocalized } from '@jamboree/platform-web';
import { Check } from 'lucide-react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import type { MatchPartsFragment } from '../../gql/graphql.js';
import styles from './match-reasons.module.css';

interface MatchReasonsProps {
  readonly match: MatchPartsFragment;
  readonly challenges: ScopeEvent['challenges'];
}

/** Why two fit, in words; the number only says how much of it. */
export function MatchReasons({ match, challenges }: MatchReasonsProps) {
  const t = useFinderText();
  const words = useProfileWords();
  const format = useFormat();
  const localized = useLocalized();
  if (match.reasons.length === 0) return null;
  const titles = (ids: readonly string[]) => challenges.filter(({ id }) => ids.includes(id)).map(({ title }) => localized(title));
  return (
    <div className={styles['root']}>
      <p className={styles['head']}>
        <span>{t('why')}</span>
        <span className="figures">{t('score', { score: match.score })}</span>
      </p>
      <ul className={styles['reasons']}>
        {match.reasons.map((reason) => (
          <li key={reason.kind}>
            <Check aria-hidden size={18} />
            {t(`reason.${reason.kind}`, {
              roles: format.list(reason.roles.map(words.role)),
              challenges: format.list(titles(reason.challengeIds)),
              cities: format.list(reason.cities),
              languages: format.list(reason.languages.map(words.language)),
              hours: reason.hours,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
