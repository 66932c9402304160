import { ButtonLink, Card, useScreenQuery } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { MayCreateEventsDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { copyPath } from '../../paths.js';
import styles from './settings.module.css';

/** The plan once more, for the next time; for whoever may create events. */
export function CopyEvent({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const { data } = useScreenQuery(MayCreateEventsDocument, {});
  if (!event.viewerRoles.includes('ORGANISER') || data?.eventCreation.allowed !== true) return null;
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
