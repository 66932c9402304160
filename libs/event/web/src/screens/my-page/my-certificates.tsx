import { AppLink, Card, useLocalized } from '@jamboree/platform-web';
import { CertificateLinks } from '../../certificates/certificate-links.js';
import { useEarnedText } from '../../earned-texts.js';
import { eventPath } from '../../paths.js';
import styles from './my-certificates.module.css';
import type { MyPageMe } from './my-page.screen.js';

/** Every certificate of every event; nothing for who has none. */
export function MyCertificates({ events }: Pick<MyPageMe, 'events'>) {
  const t = useEarnedText();
  const localized = useLocalized();
  const earned = events.filter(({ certificates }) => certificates.length > 0);
  if (earned.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul className={styles['root']}>
        {earned.map(({ event, certificates }) => (
          <li key={event.id} className={styles['event']}>
            <AppLink to={eventPath(event.slug)} className={styles['title']}>
              {localized(event.title)}
            </AppLink>
            <CertificateLinks certificates={certificates} />
          </li>
        ))}
      </ul>
      <p className="small dimmed">{t('note')}</p>
    </Card>
  );
}
