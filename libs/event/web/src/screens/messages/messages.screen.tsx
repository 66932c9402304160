import { Button, type ScreenProps } from '@jamboree/platform-web';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { useLetterText } from '../../letter-texts.js';
import { AnnouncementDesk } from './announcement-desk.js';
import { ChooseTemplate } from './choose-template.js';
import { MessageList } from './message-list.js';
import styles from './messages.module.css';
import { ReminderDesk } from './reminder-desk.js';

/** What was written to people of the event, and what came of it. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useLetterText();
  const [choosing, setChoosing] = useState(false);
  return (
    <ManageFrame
      slug={params.slug}
      title={t('messages.title')}
      lead={t('messages.lead')}
      actions={(event) =>
        mayWrite(event) && (
          <Button leftSection={<PenLine aria-hidden size={18} />} onClick={() => setChoosing(true)}>
            {t('messages.write')}
          </Button>
        )
      }
    >
      {(event) => (
        <>
          <div className={styles['desk']}>
            <MessageList event={event} />
            <AnnouncementDesk event={event} mayWrite={mayWrite(event)} />
            <ReminderDesk event={event} mayWrite={mayWrite(event)} />
          </div>
          {choosing && <ChooseTemplate event={event} onClose={() => setChoosing(false)} />}
        </>
      )}
    </ManageFrame>
  );
}

function mayWrite(event: ManagedEvent): boolean {
  return event.viewerMay.includes('message:write');
}
