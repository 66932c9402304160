import { Download } from 'lucide-react';
import { useManageText } from '../../manage-texts.js';
import styles from './people.module.css';

const FORMATS = ['xlsx', 'csv'] as const;

/** Everybody in the event as a file, whatever the list is filtered by. Plain links: the server checks the session when they are opened. */
export function PeopleDownloads({ slug }: { readonly slug: string }) {
  const t = useManageText();
  return (
    <ul className={styles['downloads']} aria-label={t('people.download')} data-no-print>
      {FORMATS.map((format) => (
        <li key={format}>
          <a className={styles['download']} href={`/exports/${slug}/people.${format}`} download>
            <Download aria-hidden size={16} />
            {t(`people.download.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
