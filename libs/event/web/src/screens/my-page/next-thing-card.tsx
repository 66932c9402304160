import { ButtonLink, useLocalized } from '@jamboree/platform-web';
import { useManageText } from '../../manage-texts.js';
import { CityTimes } from '../../time/city-times.js';
import { CountDown } from '../../time/count-down.js';
import type { MyPageMe } from './my-page.screen.js';
import { nextStepPath } from './next-step.js';
import styles from './next-thing-card.module.css';

/** The one thing to do now, with its deadline. */
export function NextThingCard({ next }: { readonly next: MyPageMe['nextThing'] }) {
  const t = useManageText();
  const localized = useLocalized();
  if (next === null || next.kind === 'NOTHING') {
    return (
      <section className={styles['root']} data-quiet="true" aria-labelledby="next-thing">
        <div className={styles['words']}>
          <p className={styles['kicker']}>{t('next.label')}</p>
          <h2 id="next-thing" className={styles['title']}>
            {t('next.NOTHING')}
          </h2>
          <p>{t('next.nothingText')}</p>
        </div>
      </section>
    );
  }
  return (
    <section className={styles['root']} aria-labelledby="next-thing">
      <div className={styles['words']}>
        <p className={styles['kicker']}>{t('next.label')}</p>
        <h2 id="next-thing" className={styles['title']}>
          {t(`next.${next.kind}`)}
        </h2>
        <p className={styles['event']}>{localized(next.event.title)}</p>
        <div className={styles['action']}>
          <ButtonLink to={nextStepPath(next.kind, next.event.slug)}>{t(`next.do.${next.kind}`)}</ButtonLink>
        </div>
      </div>
      {next.dueAt !== null && (
        <div className={styles['due']}>
          <p>{t('next.due')}</p>
          <CountDown to={next.dueAt} />
          <p className={styles['times']}>
            <CityTimes at={next.dueAt} zones={next.event.zones} />
          </p>
        </div>
      )}
    </section>
  );
}
