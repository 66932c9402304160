import { ConfirmDialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { CancelScheduleEntryDocument, type ScheduleEntryPartsFragment } from '../../gql/graphql.js';
import { useScheduleText } from '../../schedule-texts.js';

interface CancelEntryProps {
  readonly eventId: string;
  readonly entry: ScheduleEntryPartsFragment;
  readonly onClose: () => void;
}

/** Asks once before an entry is called off, since calendars are told. */
export function CancelEntry({ eventId, entry, onClose }: CancelEntryProps) {
  const t = useScheduleText();
  const toast = useToast();
  const localized = useLocalized();
  const cancel = useMutationWithId(CancelScheduleEntryDocument);
  const confirm = async () => {
    if ((await cancel.run({ eventId, entryId: entry.id, expectedVersion: entry.version })).kind !== 'done') return;
    toast(t('cancel.done', { entry: localized(entry.title) }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('manage.cancelOf', { entry: localized(entry.title) })}
      confirmLabel={t('cancel.do')}
      backLabel={t('form.back')}
      danger
      busy={cancel.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('cancel.effect')}</p>
      <TroubleNotice trouble={cancel.trouble} />
    </ConfirmDialog>
  );
}
