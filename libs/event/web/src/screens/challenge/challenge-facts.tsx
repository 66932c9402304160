import { safeAddress } from '../../markdown/safe-address.js';
import { useSiteText } from '../../site-texts.js';
import type { ChallengeDetails } from './challenge.screen.js';
import styles from './challenge.module.css';

/** Who poses it, whom to ask there, and what to start from; absent when nothing of it was said. */
export function ChallengeFacts({ challenge }: { readonly challenge: ChallengeDetails }) {
  const t = useSiteText();
  const { office, contact, links } = challenge;
  if (office === null && contact === null && links.length === 0) return null;
  return (
    <aside className={styles['facts']}>
      <dl>
        {office !== null && (
          <div>
            <dt>{t('challenge.office')}</dt>
            <dd>{office}</dd>
          </div>
        )}
        {contact !== null && (
          <div>
            <dt>{t('challenge.contact')}</dt>
            <dd>{contact}</dd>
          </div>
        )}
        {links.length > 0 && (
          <div>
            <dt>{t('challenge.links')}</dt>
            {links.map(({ label, url }) => (
              <dd key={`${label} ${url}`}>
                <a href={safeAddress(url) ?? undefined} rel="noreferrer ugc" className={styles['start']}>
                  {label}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </aside>
  );
}
