import type { Zone } from '@jamboree/event-web';
import { CARD_LIMITS, SERIES_LIMITS, SLOT_MINUTES } from '@jamboree/matching-domain';
import {
  Button,
  SelectField,
  TextField,
  TickField,
  TroubleNotice,
  useFieldErrors,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { OfferMentorSlotsDocument } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { daysBetween } from './offer-draft.js';
import styles from './offer-form.module.css';
import { topicsOf } from './topics-text.js';

interface OfferFormProps {
  readonly eventId: string;
  readonly mentorId: string;
  readonly zones: readonly Zone[];
  /** An organiser in a mentor's place says why. */
  readonly askReason?: boolean;
  readonly topics?: readonly string[];
}

const FIELDS = ['days', 'from', 'until', 'minutes', 'breakMinutes', 'place', 'topics', 'reason'];

/** Time to be given: one day or many, from one time to another, in slots. */
export function OfferForm({ eventId, mentorId, zones, askReason = false, topics = [] }: OfferFormProps) {
  const t = useText();
  const say = useToast();
  const offer = useMutationWithId(OfferMentorSlotsDocument);
  const errorOf = useFieldErrors(offer.trouble);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choices = [
    ...zones.map(({ city, timeZone }) => ({ value: timeZone, label: city })),
    ...(zones.some(({ timeZone }) => timeZone === own) ? [] : [{ value: own, label: t('offer.ownZone', { zone: own }) }]),
  ];
  const [draft, setDraft] = useState({
    ...{ first: '', last: '', workingDays: true, from: '14:00', until: '16:00', timeZone: choices[0]?.value ?? own },
    ...{ minutes: 30, breakMinutes: 0, place: '', topics: topics.join(', '), reason: '' },
  });
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const send = async () => {
    const { from, until, timeZone, minutes, breakMinutes, place, reason } = draft;
    const days = daysBetween(draft.first, draft.last, draft.workingDays && draft.last !== '' && draft.last !== draft.first);
    const series = { days, from, until, timeZone, minutes, breakMinutes };
    const outcome = await offer.run({
      eventId,
      mentorId,
      ...series,
      place,
      topics: topicsOf(draft.topics),
      reason: askReason ? reason : null,
    });
    if (outcome.kind !== 'done') return;
    say(t('offer.done', { count: outcome.data.count }));
    set({ first: '', last: '' });
  };
  return (
    <form
      className={styles['root']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles['fields']}>
        <TextField
          type="date"
          label={t('offer.first')}
          value={draft.first}
          error={errorOf('days')}
          onChange={(change) => set({ first: change.currentTarget.value })}
        />
        <TextField
          type="date"
          label={t('offer.last')}
          min={draft.first}
          value={draft.last}
          onChange={(change) => set({ last: change.currentTarget.value })}
        />
        <TextField
          type="time"
          label={t('offer.from')}
          value={draft.from}
          error={errorOf('from')}
          onChange={(change) => set({ from: change.currentTarget.value })}
        />
        <TextField
          type="time"
          label={t('offer.until')}
          value={draft.until}
          error={errorOf('until')}
          onChange={(change) => set({ until: change.currentTarget.value })}
        />
        <SelectField
          label={t('offer.zone')}
          value={draft.timeZone}
          data={choices}
          onChange={(change) => set({ timeZone: change.currentTarget.value })}
        />
        <SelectField
          label={t('offer.minutes')}
          value={String(draft.minutes)}
          data={SLOT_MINUTES.map((minutes) => ({ value: String(minutes), label: t('minutes', { count: minutes }) }))}
          onChange={(change) => set({ minutes: Number(change.currentTarget.value) })}
        />
        <TextField
          type="number"
          label={t('offer.break')}
          min={0}
          max={SERIES_LIMITS.breakMinutes}
          value={draft.breakMinutes}
          error={errorOf('breakMinutes')}
          onChange={(change) => set({ breakMinutes: Number(change.currentTarget.value) })}
        />
      </div>
      {draft.last !== '' && draft.last !== draft.first && (
        <TickField label={t('offer.workingDays')} checked={draft.workingDays} onChange={(workingDays) => set({ workingDays })} />
      )}
      <div className={styles['words']}>
        <TextField
          label={t('place')}
          description={t('place.help')}
          maxLength={CARD_LIMITS.place}
          value={draft.place}
          error={errorOf('place')}
          onChange={(change) => set({ place: change.currentTarget.value })}
        />
        <TextField
          label={t('topics')}
          description={t('topics.help')}
          value={draft.topics}
          error={errorOf('topics')}
          onChange={(change) => set({ topics: change.currentTarget.value })}
        />
        {askReason && (
          <TextField
            label={t('reason')}
            maxLength={500}
            value={draft.reason}
            error={errorOf('reason')}
            onChange={(change) => set({ reason: change.currentTarget.value })}
          />
        )}
      </div>
      <TroubleNotice trouble={offer.trouble} fields={FIELDS} />
      <div>
        <Button type="submit" loading={offer.busy}>
          {t('offer.do')}
        </Button>
      </div>
    </form>
  );
}
