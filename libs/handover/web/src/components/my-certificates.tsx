import { Card, isMember, useScreenQuery } from '@jamboree/platform-web';
import { Download } from 'lucide-react';
import { MyCertificatesDocument } from '../gql/graphql.js';
import { useCertificateText } from '../texts.js';
import styles from './downloads.module.css';

/** What the viewer can show of the event. Plain links: the server checks the session when they are opened. */
export function MyCertificates({ eventId }: { readonly eventId: string }) {
  return isMember() ? <Earned eventId={eventId} /> : null;
}

/** Beside the results, so that it neither holds them back nor shows an error of its own. */
function Earned({ eventId }: { readonly eventId: string }) {
  const t = useCertificateText();
  const { data } = useScreenQuery(MyCertificatesDocument, { eventId });
  const earned = data?.myCertificates ?? [];
  if (earned.length === 0) return null;
  return (
    <div className={styles['mine']}>
      <Card title={t('mine.title')}>
        <ul className={styles['list']}>
          {earned.map(({ kind, url, revokedReason }) => (
            <li key={kind}>
              {url === null ? (
                <p>{t('mine.revoked', { kind, reason: revokedReason ?? '' })}</p>
              ) : (
                <a className={styles['link']} href={url} download>
                  <Download aria-hidden size={18} />
                  {t('mine.kind', { kind })}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p className={styles['note']}>{t('mine.note')}</p>
      </Card>
    </div>
  );
}
