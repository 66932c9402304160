import { Clock, FileCheck2, KeyRound, Languages } from 'lucide-react';
import { useHomeText } from '../../home-texts.js';
import styles from './home-promises.module.css';

const PROMISES = [
  ['receipt', FileCheck2],
  ['clock', Clock],
  ['key', KeyRound],
  ['languages', Languages],
] as const;

/** Why people of both cities can rely on it. */
export function HomePromises() {
  const t = useHomeText();
  return (
    <section className={styles['root']} aria-labelledby="promises">
      <h2 id="promises">{t('promises')}</h2>
      <ul className={styles['list']}>
        {PROMISES.map(([key, Icon]) => (
          <li key={key}>
            <Icon aria-hidden size={22} strokeWidth={1.75} />
            <div>
              <h3>{t(`promise.${key}.title`)}</h3>
              <p>{t(`promise.${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
