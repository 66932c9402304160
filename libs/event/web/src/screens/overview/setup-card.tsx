import { AppLink, Card } from '@jamboree/platform-web';
import { Circle, CircleCheck } from 'lucide-react';
import { useManageText } from '../../manage-texts.js';
import { managePath } from '../../paths.js';
import type { Overview } from './overview.screen.js';
import styles from './setup-card.module.css';

interface SetupCardProps {
  readonly slug: string;
  readonly items: Overview['setup'];
}

/** What makes a new event ready, while something of it is missing. */
export function SetupCard({ slug, items }: SetupCardProps) {
  const t = useManageText();
  if (items.every(({ done }) => done)) return null;
  return (
    <Card title={t('setup.title')}>
      <p className="dimmed">{t('setup.text')}</p>
      <ul className={styles['list']}>
        {items.map(({ step, done, path }) => (
          <li key={step} className={styles['step']} data-done={done || undefined}>
            {done ? <CircleCheck aria-label={t('setup.done')} size={20} /> : <Circle aria-hidden size={20} />}
            {done ? <span>{t('setup.step', { step })}</span> : <AppLink to={path}>{t('setup.step', { step })}</AppLink>}
          </li>
        ))}
      </ul>
      <p>
        {t('setup.rehearse')}. <AppLink to={managePath(slug, 'rehearsal')}>{t('setup.rehearsal')}</AppLink>
      </p>
    </Card>
  );
}
