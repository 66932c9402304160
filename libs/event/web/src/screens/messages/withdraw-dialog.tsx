import { ConfirmDialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { WithdrawAnnouncementDocument, type AnnouncementPartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';

interface WithdrawDialogProps {
  readonly announcement: AnnouncementPartsFragment;
  readonly onClose: () => void;
}

export function WithdrawDialog({ announcement, onClose }: WithdrawDialogProps) {
  const t = useLetterText();
  const toast = useToast();
  const localized = useLocalized();
  const withdraw = useMutationWithId(WithdrawAnnouncementDocument);
  const run = async () => {
    const outcome = await withdraw.run({ announcementId: announcement.id, expectedVersion: announcement.version });
    if (outcome.kind !== 'done') return;
    toast(t('announce.withdrawDone'));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('announce.withdrawAsk', { title: localized(announcement.title) })}
      confirmLabel={t('announce.withdraw')}
      danger
      busy={withdraw.busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('announce.withdrawEffect')}</p>
      <TroubleNotice trouble={withdraw.trouble} />
    </ConfirmDialog>
  );
}
