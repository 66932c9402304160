import type { Zone } from '@jamboree/event-web';
import { Button, ButtonLink, Tag, TroubleNotice, useMutationWithId, useNow, useToast } from '@jamboree/platform-web';
import { MINUTE } from '@jamboree/kernel';
import { useState } from 'react';
import { CancelMentorSlotsDocument, SettleMentorSlotDocument, type SlotPartsFragment } from '../gql/graphql.js';
import { mentoredDraftPath } from '../paths.js';
import { useText } from '../texts.js';
import { CalendarLink } from './calendar-link.js';
import { EditSlot } from './edit-slot.js';
import { Place } from './place.js';
import { ReasonDialog } from './reason-dialog.js';
import { SlotStateTag } from './slot-state-tag.js';
import { SlotTime } from './slot-time.js';
import styles from './slot.module.css';
import { TagList } from './tag-list.js';

interface DeskSlotProps {
  readonly slot: SlotPartsFragment;
  readonly zones: readonly Zone[];
  /** The event's, for a mentor who may read what the team writes; organisers have their own way to it. */
  readonly slug?: string;
  /** Where several mentors' slots stand together. */
  readonly named?: boolean;
  /** Can be read only. */
  readonly fixed?: boolean;
}

/** One slot as its mentor, or an organiser, sees it: who comes about what, and what can be done about it. */
export function DeskSlot({ slot, zones, slug, named = false, fixed = false }: DeskSlotProps) {
  const t = useText();
  const { booking } = slot;
  return (
    <li className={styles['row']}>
      <div className={styles['facts']}>
        <SlotTime startsAt={slot.startsAt} endsAt={slot.endsAt} zones={zones} />
        <div className={styles['line']}>
          <SlotStateTag state={slot.state} />
          {named && <span>{slot.mentor.displayName}</span>}
          {slot.unanswered && <Tag tone="warn">{t('unanswered')}</Tag>}
          {booking && (
            <strong>
              {booking.teamName === null || booking.teamName === undefined
                ? booking.person.displayName
                : t('teamAnd', { team: booking.teamName, person: booking.person.displayName })}
            </strong>
          )}
        </div>
        {booking && <p className={styles['about']}>{booking.about}</p>}
        {slot.reason && <p className={styles['about']}>{slot.reason}</p>}
        {slot.place && slot.state !== 'CANCELLED' && <Place place={slot.place} />}
        <TagList items={slot.topics} label={t('topics')} />
      </div>
      {!fixed && <SlotActions slot={slot} slug={slug} />}
    </li>
  );
}

function SlotActions({ slot, slug }: Pick<DeskSlotProps, 'slot' | 'slug'>) {
  const t = useText();
  const say = useToast();
  const now = useNow(MINUTE);
  const cancel = useMutationWithId(CancelMentorSlotsDocument);
  const settle = useMutationWithId(SettleMentorSlotDocument);
  const [asking, setAsking] = useState<'cancel' | 'edit' | null>(null);
  const begun = Date.parse(slot.startsAt) <= now;
  const alive = slot.state === 'FREE' || slot.state === 'HELD' || slot.state === 'BOOKED';
  const { booking } = slot;
  const submissionId = slot.state === 'BOOKED' || slot.state === 'DONE' ? booking?.submissionId : null;
  const draft = slug !== undefined && submissionId && (
    <ButtonLink size="sm" variant="default" to={mentoredDraftPath(slug, submissionId)}>
      {t('draft.read')}
    </ButtonLink>
  );
  if (!alive) return draft ? <div className={styles['actions']}>{draft}</div> : null;
  const settleAs = (outcome: 'DONE' | 'NO_SHOW') => void settle.run({ slotId: slot.id, outcome });
  const doCancel = async (reason: string) => {
    const done = (await cancel.run({ slotIds: [slot.id], reason })).kind === 'done';
    if (done) say(t('cancel.done'));
    return done;
  };
  return (
    <div className={styles['actions']}>
      {draft}
      {slug !== undefined && booking && slot.state === 'BOOKED' && <CalendarLink bookingId={booking.id} />}
      {begun && slot.state === 'BOOKED' && (
        <>
          <Button size="sm" loading={settle.busy} onClick={() => settleAs('DONE')}>
            {t('settle.DONE')}
          </Button>
          <Button size="sm" variant="default" loading={settle.busy} onClick={() => settleAs('NO_SHOW')}>
            {t('settle.NO_SHOW')}
          </Button>
        </>
      )}
      {!begun && (
        <>
          <Button size="sm" variant="default" onClick={() => setAsking('edit')}>
            {t('edit')}
          </Button>
          <Button size="sm" variant="subtle" color="bad" onClick={() => setAsking('cancel')}>
            {t('cancel')}
          </Button>
        </>
      )}
      <TroubleNotice trouble={settle.trouble} />
      {asking === 'edit' && <EditSlot slot={slot} onClose={() => setAsking(null)} />}
      {asking === 'cancel' && (
        <ReasonDialog
          title={t('cancel.title')}
          text={t(slot.state === 'BOOKED' ? 'cancel.booked' : 'cancel.free')}
          doLabel={t('cancel.do')}
          busy={cancel.busy}
          trouble={cancel.trouble}
          keptAs={`slot-cancel:${slot.id}`}
          onConfirm={doCancel}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
