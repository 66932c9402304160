import { useLocalized } from '@jamboree/platform-web';
import { ExternalLink } from 'lucide-react';
import { useEventText } from '../../texts.js';
import type { EventPageEvent } from './event-page.screen.js';
import page from './event-page.module.css';
import styles from './partner-list.module.css';

/** Who stands behind the event; absent while nobody is named. */
export function PartnerList({ partners }: Pick<EventPageEvent, 'partners'>) {
  const t = useEventText();
  const localized = useLocalized();
  if (partners.length === 0) return null;
  return (
    <section id="partners" aria-labelledby="partners-title">
      <div className={page['head']}>
        <h2 id="partners-title">{t('partners.title')}</h2>
      </div>
      <ul className={styles['list']}>
        {partners.map(({ id, name, part, url, logo }) => (
          <li key={id} className={styles['partner']}>
            {logo !== null && (
              <span className={styles['logo']}>
                {/* The name stands beside it, so the picture says nothing more. */}
                <img src={logo.path} alt="" width={logo.width} height={logo.height} loading="lazy" decoding="async" />
              </span>
            )}
            <span className={styles['words']}>
              {url === null ? (
                <strong>{name}</strong>
              ) : (
                <a href={url} rel="noreferrer">
                  <strong>{name}</strong> <ExternalLink aria-hidden size={16} />
                </a>
              )}
              {localized(part) !== '' && <span className={styles['part']}>{localized(part)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
