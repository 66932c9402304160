import { AppLink, DownloadLink } from '@jamboree/platform-web';
import { useEarnedText } from '../earned-texts.js';
import styles from './certificate-links.module.css';

interface EarnedCertificate {
  readonly kind: string;
  /** Null when it was revoked. */
  readonly url: string | null;
  /** Null until it is fetched for the first time. */
  readonly number: string | null;
  readonly revokedReason: string | null;
}

/** What somebody can show of one event. Plain links: the server checks the session when they are opened. */
export function CertificateLinks({ certificates }: { readonly certificates: readonly EarnedCertificate[] }) {
  const t = useEarnedText();
  return (
    <ul className={styles['root']}>
      {certificates.map(({ kind, url, number, revokedReason }) => (
        <li key={kind} className={styles['one']}>
          {url === null ? (
            <p>{t('revoked', { kind, reason: revokedReason ?? '' })}</p>
          ) : (
            <DownloadLink href={url}>{t('kind', { kind })}</DownloadLink>
          )}
          {number !== null && (
            <AppLink to={`/verify/${number}`} className={styles['verify']}>
              {t('verify')}
            </AppLink>
          )}
        </li>
      ))}
    </ul>
  );
}
