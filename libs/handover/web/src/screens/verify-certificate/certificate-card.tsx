import { useFormat, useLocalized } from '@jamboree/platform-web';
import type { CertificatePartsFragment } from '../../gql/graphql.js';
import { useCertificateText } from '../../texts.js';
import styles from './verify-certificate.module.css';

/** What the certificate says and no more; of a revoked one hardly anything is left. */
export function CertificateCard({ certificate }: { readonly certificate: CertificatePartsFragment }) {
  const t = useCertificateText();
  const format = useFormat();
  const localized = useLocalized();
  const { number, kind, name, teamName, eventTitle, issuedAt, revokedAt } = certificate;
  return (
    <section className={styles['card']} aria-label={t('label', { number })}>
      <p className={styles['caption']}>{number}</p>
      {kind !== null && eventTitle !== null && (
        <div>
          <h2 className={styles['name']}>{name}</h2>
          <p>{t('says', { kind, event: localized(eventTitle) })}</p>
          {teamName !== null && <p className="dimmed">{t('team', { team: teamName })}</p>}
        </div>
      )}
      <p className="small dimmed">
        {t('issued', { date: format.date(issuedAt) })}
        {revokedAt !== null && <> {t('revoked', { date: format.date(revokedAt) })}</>}
      </p>
    </section>
  );
}
