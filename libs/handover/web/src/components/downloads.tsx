import { Card, DownloadLink } from '@jamboree/platform-web';
import { useText, type TextKey } from '../texts.js';
import styles from './downloads.module.css';

const NAMES: Readonly<Record<string, TextKey>> = { xlsx: 'download.xlsx', csv: 'download.csv', json: 'download.json' };

/** Files of the list. Plain links: the server checks the session when they are opened. */
export function Downloads({ exports }: { readonly exports: readonly { readonly format: string; readonly url: string }[] }) {
  const t = useText();
  if (exports.length === 0) return null;
  return (
    <Card title={t('download.title')}>
      <ul className={styles['list']}>
        {exports.map(({ format, url }) => {
          const name = NAMES[format];
          return (
            <li key={format}>
              <DownloadLink href={url}>{name === undefined ? format : t(name)}</DownloadLink>
            </li>
          );
        })}
      </ul>
      <p className={styles['note']}>{t('download.note')}</p>
    </Card>
  );
}
