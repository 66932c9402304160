import { ButtonLink } from '@jamboree/platform-web';
import { useEventText } from '../../texts.js';
import styles from './home-hero.module.css';
import { TileField } from './tile-field.js';

export function HomeHero() {
  const t = useEventText();
  return (
    <section className={styles['root']}>
      <div className={styles['words']}>
        <p className={styles['kicker']}>{t('home.kicker')}</p>
        <h1 className={styles['title']}>{t('home.title')}</h1>
        <p className={styles['lead']}>{t('home.lead')}</p>
        <div className={styles['actions']}>
          <ButtonLink to="/#events">{t('home.seeEvents')}</ButtonLink>
          <ButtonLink to="/manage/new" variant="default">
            {t('home.create')}
          </ButtonLink>
        </div>
      </div>
      <TileField />
    </section>
  );
}
