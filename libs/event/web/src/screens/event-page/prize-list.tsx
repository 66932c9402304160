import { useFormat, useLocalized } from '@jamboree/platform-web';
import { Award } from 'lucide-react';
import { useEventText } from '../../texts.js';
import page from './event-page.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import styles from './prize-list.module.css';

export function PrizeList({ prizes }: { readonly prizes: EventPageEvent['prizes'] }) {
  const t = useEventText();
  const format = useFormat();
  const localized = useLocalized();
  if (prizes.length === 0) return null;
  return (
    <section aria-labelledby="prizes-title">
      <div className={page['head']}>
        <h2 id="prizes-title">{t('prizes.title')}</h2>
      </div>
      <ul className={styles['list']}>
        {prizes.map((prize) => (
          <li key={prize.id}>
            <Award aria-hidden size={24} strokeWidth={1.75} />
            <div>
              <p className={styles['name']}>{localized(prize.title)}</p>
              <p className={styles['worth']}>
                {[
                  prize.quantity > 1 ? t('prizes.times', { count: prize.quantity }) : null,
                  prize.amount !== null && prize.currency !== null ? format.money(prize.amount, prize.currency) : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
