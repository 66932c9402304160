import { ButtonLink } from '@jamboree/platform-web';
import { useHomeText } from '../../home-texts.js';
import styles from './home-hero.module.css';
import { TileField } from './tile-field.js';

/** The way to a new event is shown to whoever may go it. */
export function HomeHero({ offersNew }: { readonly offersNew: boolean }) {
  const t = useHomeText();
  return (
    <section className={styles['root']}>
      <div className={styles['words']}>
        <p className={styles['kicker']}>{t('kicker')}</p>
        <h1 className={styles['title']}>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        <div className={styles['actions']}>
          <ButtonLink to="/#events">{t('seeEvents')}</ButtonLink>
          {offersNew && (
            <ButtonLink to="/manage/new" variant="default">
              {t('create')}
            </ButtonLink>
          )}
        </div>
      </div>
      <TileField />
    </section>
  );
}
