import type { SiteList } from '@jamboree/event-domain';
import { Button, Dialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { RemoveSiteItemDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import { IdeasNotice } from './ideas-notice.js';
import styles from './manage-site.module.css';
import type { SiteItem } from './site-items.js';

interface RemoveDialogProps {
  readonly eventId: string;
  readonly list: SiteList;
  readonly item: SiteItem;
  readonly onClose: () => void;
}

/** Asks once, and says how many ideas stand in the way. */
export function RemoveDialog({ eventId, list, item, onClose }: RemoveDialogProps) {
  const t = useSiteText();
  const toast = useToast();
  const localized = useLocalized();
  const remove = useMutationWithId(RemoveSiteItemDocument);
  const name = typeof item.name === 'string' ? item.name : localized(item.name);
  const confirm = async () => {
    if ((await remove.run({ eventId, list, id: item.id, expectedVersion: item.version })).kind !== 'done') return;
    toast(t('manage.removed'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('manage.removeOf', { item: name })}>
      <div className={styles['form']}>
        <p>{t('manage.removeEffect')}</p>
        <IdeasNotice eventId={eventId} list={list} id={item.id} />
        <TroubleNotice trouble={remove.trouble} />
        <div className={styles['actions']}>
          <Button color="bad" loading={remove.busy} onClick={() => void confirm()}>
            {t('manage.remove')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('manage.back')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
