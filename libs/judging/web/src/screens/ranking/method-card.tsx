import { CityTimes, type Zone } from '@jamboree/event-web';
import { Card } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import styles from './method-card.module.css';
import type { RankingData } from './ranking.screen.js';
import { useTieStep } from './use-tie-step.js';

interface MethodCardProps {
  readonly ranking: RankingData;
  readonly zones: readonly Zone[];
}

/** How the ranking comes about, in words that can be published with it. */
export function MethodCard({ ranking, zones }: MethodCardProps) {
  const t = useText();
  const stepText = useTieStep();
  return (
    <Card title={t('method.title')}>
      <div className={styles['root']}>
        <p>{t('method.mean')}</p>
        <p>{t(ranking.comparison === 'WITHIN_TRACK' ? 'method.withinTrack' : 'method.rescaled')}</p>
        <div>
          <p>{t('method.ties')}</p>
          <ol className={styles['steps']}>
            {ranking.tieBreakRule.map((step) => (
              <li key={step}>{stepText(step)}</li>
            ))}
          </ol>
        </div>
        {ranking.lotterySeed !== null && <p>{t('method.seed', { seed: String(ranking.lotterySeed) })}</p>}
        <p className="small dimmed">
          {t('method.computed')} <CityTimes at={ranking.computedAt} zones={zones} />
        </p>
      </div>
    </Card>
  );
}
