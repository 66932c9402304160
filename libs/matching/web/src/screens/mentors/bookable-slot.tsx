import { Button, Tag, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { SlotTime } from '../../components/slot-time.js';
import styles from '../../components/slot.module.css';
import { TagList } from '../../components/tag-list.js';
import { HoldMentorSlotDocument, type SlotPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { BookingDialog } from './booking-dialog.js';

interface BookableSlotProps {
  readonly event: MentoringEvent;
  readonly slot: SlotPartsFragment;
  readonly mayBook: boolean;
}

/** A slot that can be booked. Whoever begins to book keeps it from others for a while. */
export function BookableSlot({ event, slot, mayBook }: BookableSlotProps) {
  const t = useText();
  const hold = useMutationWithId(HoldMentorSlotDocument);
  const [held, setHeld] = useState<SlotPartsFragment | null>(null);
  const begin = async () => {
    const outcome = await hold.run({ slotId: slot.id });
    if (outcome.kind === 'done') setHeld(outcome.data.slot);
  };
  return (
    <li className={styles['row']}>
      <div className={styles['facts']}>
        <SlotTime startsAt={slot.startsAt} endsAt={slot.endsAt} zones={event.zones} />
        <div className={styles['line']}>
          <span>{slot.mentor.displayName}</span>
          {slot.mentor.city && <span className="small dimmed">{slot.mentor.city}</span>}
          {slot.heldForMe && <Tag tone="signal">{t('heldForYou')}</Tag>}
        </div>
        <TagList items={slot.topics} label={t('topics')} />
        <TroubleNotice trouble={hold.trouble} />
      </div>
      {mayBook && (
        <div className={styles['actions']}>
          <Button variant={slot.heldForMe ? 'filled' : 'default'} loading={hold.busy} onClick={() => void begin()}>
            {t('book')}
            <span className="visually-hidden">: {slot.mentor.displayName}</span>
          </Button>
        </div>
      )}
      {held !== null && <BookingDialog event={event} slot={held} onClose={() => setHeld(null)} />}
    </li>
  );
}
