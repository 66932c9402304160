import { Button, Notice, type ProblemOf } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import styles from './infeasible-notice.module.css';
import { relaxationsOf } from './relaxations.js';
import type { Relaxation } from './proposal-form.js';

interface InfeasibleNoticeProps {
  readonly problem: ProblemOf<'Infeasible'>;
  readonly onTake: (option: Relaxation) => void;
}

/** Why there is no plan, and the smallest changes that would make one possible; those of this form are one press away. */
export function InfeasibleNotice({ problem, onTake }: InfeasibleNoticeProps) {
  const t = useText();
  const options = relaxationsOf(problem);
  return (
    <Notice tone="warn" live title={t('infeasible.title')}>
      {options.length === 0 ? problem.relaxation : <p>{t('infeasible.text')}</p>}
      <ul className={styles['root']}>
        {options.map((option) => {
          const words = t('infeasible.option', { kind: option.kind, from: option.from, to: option.to, count: option.submissions.length });
          const here = option.kind === 'CAPACITY' || option.kind === 'REVIEWS';
          return (
            <li key={option.kind}>
              {here ? (
                <Button variant="default" onClick={() => onTake(option)}>
                  {words}
                </Button>
              ) : (
                <p>{words}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
