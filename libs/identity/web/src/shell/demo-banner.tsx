import { AppLink, Banner } from '@jamboree/platform-web';
import { signInPath } from '../paths.js';
import { useSession } from '../session/use-session.js';
import styles from './demo-banner.module.css';
import { useText } from '../texts.js';

/** In a demo, on every page: that the people are fictional, and the two doors of the demo. */
export function DemoBanner() {
  const t = useText();
  const { instance } = useSession();
  if (instance?.demo !== true) return null;
  return (
    <Banner label={t('demo.label')}>
      <span className={styles['says']}>
        {t('demo.banner')} <span className={styles['more']}>{t('demo.bannerMore')}</span>
      </span>
      <AppLink to={signInPath()}>{t('demo.roles')}</AppLink>
      {instance.mailOutbox && <AppLink to="/outbox">{t('demo.outbox')}</AppLink>}
    </Banner>
  );
}
