import { useLocalized } from '@jamboree/platform-web';
import { ExternalLink } from 'lucide-react';
import { Prose } from '../../components/prose.js';
import { useEventText } from '../../texts.js';
import styles from './commitment-section.module.css';
import type { EventPageEvent } from './event-page.screen.js';

/** What the cities commit to, in the organisers' own words, for long reading. */
export function CommitmentSection({ event }: { readonly event: EventPageEvent }) {
  const t = useEventText();
  const localized = useLocalized();
  const description = localized(event.description);
  if (description.trim() === '' && event.externalUrl === null) return null;
  return (
    <section className={styles['root']} aria-labelledby="about-title">
      <h2 id="about-title">{t('about.title')}</h2>
      <div className={styles['text']}>
        <Prose text={description} />
        <p className={styles['facts']}>{t('about.teams', { min: event.teamMin, max: event.teamMax })}</p>
        {event.externalUrl !== null && (
          <p className={styles['facts']}>
            <a href={event.externalUrl} rel="noreferrer">
              {t('about.external')} <ExternalLink aria-hidden size={16} />
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
