import { CertificateLinks, useEarnedText } from '@jamboree/event-web';
import { Card, isMember, useScreenQuery } from '@jamboree/platform-web';
import { MyCertificatesDocument } from '../gql/graphql.js';
import { useCertificateText } from '../texts.js';
import styles from './downloads.module.css';

/** What the viewer can show of the event. */
export function MyCertificates({ eventId }: { readonly eventId: string }) {
  return isMember() ? <Earned eventId={eventId} /> : null;
}

/** Beside the results, so that it neither holds them back nor shows an error of its own. */
function Earned({ eventId }: { readonly eventId: string }) {
  const t = useCertificateText();
  const earnedText = useEarnedText();
  const { data } = useScreenQuery(MyCertificatesDocument, { eventId });
  const earned = data?.myCertificates ?? [];
  if (earned.length === 0) return null;
  return (
    <div className={styles['mine']}>
      <Card title={t('mine.title')}>
        <CertificateLinks certificates={earned} />
        <p className={styles['note']}>{earnedText('note')}</p>
      </Card>
    </div>
  );
}
