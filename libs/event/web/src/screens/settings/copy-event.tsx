import { ButtonLink, Card } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { copyPath } from '../../paths.js';
import styles from './settings.module.css';

/** The plan once more, for the next time. */
export function CopyEvent({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  if (!event.viewerRoles.includes('ORGANISER')) return null;
  return (
    <Card title={t('copy.settings')}>
      <div className={styles['form']}>
        <p>{t('copy.help')}</p>
        <div className={styles['actions']}>
          <ButtonLink to={copyPath(event.slug)} variant="default">
            {t('copy.action')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
