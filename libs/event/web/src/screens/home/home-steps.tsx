import { Handshake, Landmark, Megaphone, Scale } from 'lucide-react';
import { useHomeText } from '../../home-texts.js';
import styles from './home-steps.module.css';

const STEPS = [
  ['invite', Megaphone],
  ['work', Handshake],
  ['judge', Scale],
  ['adopt', Landmark],
] as const;

/** From invitation to adoption, in four steps. */
export function HomeSteps() {
  const t = useHomeText();
  return (
    <section className={styles['root']} aria-labelledby="steps">
      <div className={styles['inner']}>
        <h2 id="steps">{t('steps')}</h2>
        <ol className={styles['list']}>
          {STEPS.map(([key, Icon]) => (
            <li key={key}>
              <span className={styles['icon']}>
                <Icon aria-hidden size={24} strokeWidth={1.75} />
              </span>
              <h3>{t(`step.${key}.title`)}</h3>
              <p>{t(`step.${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
