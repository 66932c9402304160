import { useOwnKey } from '@jamboree/identity-web';
import { CountDown } from '@jamboree/event-web';
import { ABOUT_MAX } from '@jamboree/matching-domain';
import {
  Button,
  Dialog,
  dropFromDevice,
  keepOnDevice,
  TroubleNotice,
  useFieldErrors,
  useFoundOnDevice,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { SlotTime } from '../../components/slot-time.js';
import slotStyles from '../../components/slot.module.css';
import { BookMentorSlotDocument, ReleaseMentorSlotDocument, type SlotPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './mentors.module.css';

interface BookingDialogProps {
  readonly event: MentoringEvent;
  readonly slot: SlotPartsFragment;
  readonly onClose: () => void;
}

/** What one wants to talk about. It is kept on the device until it is booked: a hold that ends takes no words with it. */
export function BookingDialog({ event, slot, onClose }: BookingDialogProps) {
  const t = useText();
  const say = useToast();
  const book = useMutationWithId(BookMentorSlotDocument);
  const release = useMutationWithId(ReleaseMentorSlotDocument);
  const errorOf = useFieldErrors(book.trouble);
  const key = useOwnKey(`mentor-talk:${event.id}`);
  const [about, setAbout] = useState('');
  useFoundOnDevice<string>(key, ({ value }) => setAbout((typed) => (typed === '' ? value : typed)));
  const change = (text: string) => {
    setAbout(text);
    if (text === '') dropFromDevice(key);
    else keepOnDevice(key, text, 0);
  };
  const send = async () => {
    if ((await book.run({ slotId: slot.id, about })).kind !== 'done') return;
    dropFromDevice(key);
    say(t('book.done', { mentor: slot.mentor.displayName }));
    onClose();
  };
  const leave = () => {
    // What was offered to the whole team stays theirs until its time is up.
    if (!slot.offered && !book.busy) void release.run({ slotId: slot.id });
    onClose();
  };
  return (
    <Dialog open onClose={leave} title={t('book.title', { mentor: slot.mentor.displayName })}>
      <form
        className={slotStyles['form']}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void send();
        }}
      >
        <SlotTime startsAt={slot.startsAt} endsAt={slot.endsAt} zones={event.zones} />
        {slot.heldUntil && (
          <p className={styles['left']}>
            {t('book.kept')} <CountDown to={slot.heldUntil} size="small" />
          </p>
        )}
        <Textarea
          data-autofocus
          label={t('book.about')}
          description={t('book.help')}
          maxLength={ABOUT_MAX}
          rows={5}
          value={about}
          error={errorOf('about')}
          onChange={(typed) => change(typed.currentTarget.value)}
        />
        <TroubleNotice trouble={book.trouble} fields={['about']} />
        <div className={slotStyles['actions']}>
          <Button type="submit" loading={book.busy}>
            {t('book.do')}
          </Button>
          <Button variant="subtle" onClick={leave}>
            {t('back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
