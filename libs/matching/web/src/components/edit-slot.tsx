import { CARD_LIMITS } from '@jamboree/matching-domain';
import { Button, Dialog, TextField, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { EditMentorSlotDocument, type SlotPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './slot.module.css';
import { topicsOf } from './topics-text.js';

/** Where and about what. Another time is another slot. */
export function EditSlot({ slot, onClose }: { readonly slot: SlotPartsFragment; readonly onClose: () => void }) {
  const t = useText();
  const say = useToast();
  const edit = useMutationWithId(EditMentorSlotDocument);
  const errorOf = useFieldErrors(edit.trouble);
  const [place, setPlace] = useState(slot.place ?? '');
  const [topics, setTopics] = useState(slot.topics.join(', '));
  const save = async () => {
    if ((await edit.run({ slotId: slot.id, place, topics: topicsOf(topics) })).kind !== 'done') return;
    say(t('edit.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('edit.title')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {slot.state === 'BOOKED' && <p>{t('edit.told')}</p>}
        <TextField
          data-autofocus
          label={t('place')}
          description={t('place.help')}
          maxLength={CARD_LIMITS.place}
          value={place}
          error={errorOf('place')}
          onChange={(change) => setPlace(change.currentTarget.value)}
        />
        <TextField
          label={t('topics')}
          description={t('topics.help')}
          value={topics}
          error={errorOf('topics')}
          onChange={(change) => setTopics(change.currentTarget.value)}
        />
        <TroubleNotice trouble={edit.trouble} fields={['place', 'topics']} />
        <div className={styles['actions']}>
          <Button type="submit" loading={edit.busy}>
            {t('save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
