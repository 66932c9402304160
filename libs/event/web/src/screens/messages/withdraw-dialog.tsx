import { Button, Dialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { WithdrawAnnouncementDocument, type AnnouncementPartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import styles from './messages.module.css';

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
    <Dialog open onClose={onClose} title={t('announce.withdrawAsk', { title: localized(announcement.title) })}>
      <div className={styles['form']}>
        <p>{t('announce.withdrawEffect')}</p>
        <TroubleNotice trouble={withdraw.trouble} />
        <div className={styles['actions']}>
          <Button color="bad" loading={withdraw.busy} onClick={() => void run()}>
            {t('announce.withdraw')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('send.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
