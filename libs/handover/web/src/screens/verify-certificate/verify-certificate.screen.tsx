import { Card, Notice, Page, PageHead, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { VerifyCertificateDocument } from '../../gql/graphql.js';
import { RevokeForm } from '../../components/revoke-form.js';
import { useCertificateText } from '../../texts.js';
import { CertificateCard } from './certificate-card.js';
import styles from './verify-certificate.module.css';

/** Anybody with a certificate's number can see that it is genuine, and what it says. */
export function Screen({ params }: ScreenProps<'code'>) {
  const t = useCertificateText();
  const query = useScreenQuery(VerifyCertificateDocument, { number: `JC-${params.code}` });
  return (
    <Page title={t('verify.title')} description={t('verify.lead')} width="text">
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      <QueryView query={query}>
        {({ verifyCertificate: certificate }) => {
          if (certificate === null) return <Verdict verdict="unknown" />;
          return (
            <div className={styles['answer']}>
              <Verdict verdict={certificate.revokedAt === null ? 'genuine' : 'revoked'} />
              <CertificateCard certificate={certificate} />
              {certificate.viewerMayRevoke && (
                <Card title={t('revoke.title')}>
                  <RevokeForm number={certificate.number} />
                </Card>
              )}
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}

const TONES = { genuine: 'ok', revoked: 'warn', unknown: 'bad' } as const;

function Verdict({ verdict }: { readonly verdict: keyof typeof TONES }) {
  const t = useCertificateText();
  return (
    <Notice live tone={TONES[verdict]} title={t(`verify.${verdict}.title`)}>
      {t(`verify.${verdict}.text`)}
    </Notice>
  );
}
