import type { SiteList } from '@jamboree/event-domain';
import { ConfirmDialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { RemoveSiteItemDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import { IdeasNotice } from './ideas-notice.js';
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
    <ConfirmDialog
      title={t('manage.removeOf', { item: name })}
      confirmLabel={t('manage.remove')}
      backLabel={t('manage.back')}
      danger
      busy={remove.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('manage.removeEffect')}</p>
      <IdeasNotice eventId={eventId} list={list} id={item.id} />
      <TroubleNotice trouble={remove.trouble} />
    </ConfirmDialog>
  );
}
