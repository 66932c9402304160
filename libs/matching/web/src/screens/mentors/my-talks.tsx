import { MINUTE } from '@jamboree/kernel';
import { Button, ButtonLink, useMutationWithId, useNow, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { CalendarLink } from '../../components/calendar-link.js';
import { Place } from '../../components/place.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { SlotStateTag } from '../../components/slot-state-tag.js';
import { SlotTime } from '../../components/slot-time.js';
import slotStyles from '../../components/slot.module.css';
import { GiveBackMentorSlotDocument, type TalkPartsFragment } from '../../gql/graphql.js';
import { mentoredDraftPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './mentors.module.css';

/** What my team, or I without one, have booked. */
export function MyTalks({ event, talks }: { readonly event: MentoringEvent; readonly talks: readonly TalkPartsFragment[] }) {
  const t = useText();
  return (
    <section aria-labelledby="my-talks" className={styles['section']}>
      <h2 id="my-talks" className={styles['heading']}>
        {t('talks.title')}
      </h2>
      <ul className={slotStyles['list']}>
        {talks.map((talk) => (
          <Talk key={talk.id} event={event} talk={talk} />
        ))}
      </ul>
    </section>
  );
}

function Talk({ event, talk }: { readonly event: MentoringEvent; readonly talk: TalkPartsFragment }) {
  const t = useText();
  const say = useToast();
  const now = useNow(MINUTE);
  const give = useMutationWithId(GiveBackMentorSlotDocument);
  const [asking, setAsking] = useState(false);
  const { booking } = talk;
  const booked = booking.state === 'BOOKED';
  const giveBack = async (reason: string) => {
    const done = (await give.run({ slotId: talk.slotId, reason })).kind === 'done';
    if (done) say(t('giveBack.done'));
    return done;
  };
  return (
    <li className={slotStyles['row']}>
      <div className={slotStyles['facts']}>
        <SlotTime startsAt={talk.startsAt} endsAt={talk.endsAt} zones={event.zones} />
        <div className={slotStyles['line']}>
          <SlotStateTag state={booking.state} />
          <strong>{talk.mentor.displayName}</strong>
        </div>
        <p className={slotStyles['about']}>{booking.about}</p>
        {booking.reason && <p className={slotStyles['about']}>{t('because', { reason: booking.reason })}</p>}
        {booked && <Place place={talk.place} />}
      </div>
      {booked && (
        <div className={slotStyles['actions']}>
          {booking.submissionId && (
            <ButtonLink size="sm" variant="default" to={mentoredDraftPath(event.slug, booking.submissionId)}>
              {t('draft.comments')}
            </ButtonLink>
          )}
          <CalendarLink bookingId={booking.id} />
          {Date.parse(booking.cancelUntil) > now && (
            <Button size="sm" variant="subtle" color="bad" onClick={() => setAsking(true)}>
              {t('giveBack')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReasonDialog
          title={t('giveBack.title', { mentor: talk.mentor.displayName })}
          text={t('giveBack.text')}
          doLabel={t('giveBack')}
          busy={give.busy}
          trouble={give.trouble}
          keptAs={`slot-give-back:${talk.slotId}`}
          onConfirm={giveBack}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
