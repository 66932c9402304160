import { AppLink, Button, Tag, useFormat } from '@jamboree/platform-web';
import type { ManageCertificatesQuery } from '../../gql/graphql.js';
import { useCertificateText } from '../../texts.js';
import styles from './manage-certificates.module.css';

export type ListedCertificate = NonNullable<ManageCertificatesQuery['issuedCertificates']>['edges'][number]['node'];

interface CertificateRowProps {
  readonly certificate: ListedCertificate;
  readonly onRevoke: ((certificate: ListedCertificate) => void) | null;
}

export function CertificateRow({ certificate, onRevoke }: CertificateRowProps) {
  const t = useCertificateText();
  const format = useFormat();
  const { kind, name, teamName, number, issuedAt, revokedAt, revokedReason } = certificate;
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{name}</p>
        <p className="small dimmed">
          {[t('kind', { kind }), teamName, t('list.fetched', { date: format.date(issuedAt) })].filter((part) => part !== null).join(' · ')}
        </p>
        {revokedAt !== null && (
          <p className={styles['reason']}>{t('list.revokedOn', { date: format.date(revokedAt), reason: revokedReason ?? '' })}</p>
        )}
      </div>
      <div className={styles['end']}>
        <AppLink to={`/verify/${number}`} className={styles['number']}>
          {number}
        </AppLink>
        {revokedAt !== null && <Tag tone="bad">{t('list.state.revoked')}</Tag>}
        {revokedAt === null && onRevoke !== null && (
          <Button variant="subtle" color="bad" aria-label={t('list.revokeOf', { name })} onClick={() => onRevoke(certificate)}>
            {t('list.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}
