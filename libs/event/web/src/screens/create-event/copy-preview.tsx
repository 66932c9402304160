import { Card, useLocalized } from '@jamboree/platform-web';
import { useManageText } from '../../manage-texts.js';
import type { CopySource } from './copy-source.js';
import styles from './schedule-preview.module.css';

const COMES = ['plan', 'rules', 'words', 'site'] as const;
const STAYS = ['people', 'entries', 'news'] as const;

/** What a copy takes along and what it leaves, said before it is made. */
export function CopyPreview({ source }: { readonly source: CopySource }) {
  const t = useManageText();
  const localized = useLocalized();
  return (
    <div className={styles['sticky']}>
      <Card title={t('copy.title', { event: localized(source.title) })} tone="sunken">
        <div className={styles['root']}>
          <p>{t('copy.moved')}</p>
          <section>
            <h3>{t('copy.comes')}</h3>
            <ul className={styles['points']}>
              {COMES.map((what) => (
                <li key={what}>{t(`copy.comes.${what}`)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('copy.stays')}</h3>
            <ul className={styles['points']}>
              {STAYS.map((what) => (
                <li key={what}>{t(`copy.stays.${what}`)}</li>
              ))}
            </ul>
          </section>
        </div>
      </Card>
    </div>
  );
}
