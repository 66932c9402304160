import { DAY, HOUR, instant, toIso, type Instant } from '@jamboree/kernel';
import {
  Button,
  Dialog,
  TroubleNotice,
  useFieldErrors,
  useLocalized,
  useMutationWithId,
  useNow,
  useToast,
  type LocalizedValue,
} from '@jamboree/platform-web';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LocalizedField, writtenOnly, type LocalizedDraft } from '../../components/localized-field.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { SaveScheduleEntryDocument, type ScheduleEntryPartsFragment } from '../../gql/graphql.js';
import { useScheduleText } from '../../schedule-texts.js';
import { clocksOf } from '../../time/clocks-of.js';
import { momentOf } from '../../time/moments.js';
import { MomentField } from '../phases/plan/moment-field.js';
import styles from './manage-schedule.module.css';

interface EntryDialogProps {
  readonly event: ManagedEvent;
  readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[];
  /** Null for a new one. */
  readonly entry: ScheduleEntryPartsFragment | null;
  readonly onClose: () => void;
}

const FIELDS = ['title', 'text', 'startsAt', 'endsAt', 'place', 'link', 'speaker'];

/** One entry of the schedule in a form. What somebody else has saved meanwhile is not overwritten: it is said, and the words stay. */
export function EntryDialog({ event, tracks, entry, onClose }: EntryDialogProps) {
  const t = useScheduleText();
  const toast = useToast();
  const localized = useLocalized();
  const now = useNow(HOUR);
  const zones = clocksOf(event);
  const save = useMutationWithId(SaveScheduleEntryDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [title, setTitle] = useState<LocalizedDraft>(() => draftOf(entry?.title));
  const [text, setText] = useState<LocalizedDraft>(() => draftOf(entry?.text));
  const [startsAt, setStartsAt] = useState<Instant>(() => (entry === null ? instant(now + DAY) : momentOf(entry.startsAt)));
  const [endsAt, setEndsAt] = useState<Instant | null>(() => endOf(entry, startsAt));
  const [line, setLine] = useState({ place: entry?.place ?? '', link: entry?.link ?? '', speaker: entry?.speaker ?? '' });
  const [trackId, setTrackId] = useState(entry?.trackId ?? '');
  const [inside, setInside] = useState(entry?.audience === 'PARTICIPANTS');
  const confirm = async () => {
    const outcome = await save.run({
      eventId: event.id,
      ...(entry === null ? {} : { entryId: entry.id, expectedVersion: entry.version }),
      title: writtenOnly(title),
      text: writtenOnly(text),
      startsAt: toIso(startsAt),
      endsAt: endsAt === null ? null : toIso(endsAt),
      ...line,
      trackId: trackId === '' ? null : trackId,
      audience: inside ? 'PARTICIPANTS' : 'PUBLIC',
    });
    if (outcome.kind !== 'done') return;
    toast(t('form.saved'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={entry === null ? t('manage.add') : t('manage.editOf', { entry: localized(entry.title) })}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void confirm();
        }}
      >
        <LocalizedField name="title" label={t('form.title')} value={title} onChange={setTitle} errorOf={errorOf} />
        <MomentField
          label={t('form.starts', { city: zones[0].city })}
          moment={startsAt}
          onChange={setStartsAt}
          zones={zones}
          error={errorOf('startsAt')}
        />
        <Checkbox
          label={t('form.milestone')}
          checked={endsAt === null}
          onChange={(change) => setEndsAt(change.currentTarget.checked ? null : instant(startsAt + HOUR))}
        />
        {endsAt !== null && (
          <MomentField
            label={t('form.ends', { city: zones[0].city })}
            moment={endsAt}
            onChange={setEndsAt}
            zones={zones}
            error={errorOf('endsAt')}
          />
        )}
        {(['speaker', 'place', 'link'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`form.${field}`)}
            type={field === 'link' ? 'url' : 'text'}
            value={line[field]}
            onChange={(change) => setLine({ ...line, [field]: change.currentTarget.value })}
            error={errorOf(field)}
          />
        ))}
        <LocalizedField name="text" label={t('form.text')} value={text} onChange={setText} errorOf={errorOf} rows={3} />
        {tracks.length > 0 && (
          <NativeSelect
            label={t('page.track')}
            value={trackId}
            onChange={(change) => setTrackId(change.currentTarget.value)}
            data={[{ value: '', label: t('form.noTrack') }, ...tracks.map((track) => ({ value: track.id, label: localized(track.title) }))]}
          />
        )}
        <Checkbox label={t('form.inside')} checked={inside} onChange={(change) => setInside(change.currentTarget.checked)} />
        <TroubleNotice trouble={save.trouble} fields={FIELDS} />
        <div className={styles['actions']}>
          <Button type="submit" loading={save.busy}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function draftOf(text: ScheduleEntryPartsFragment['title'] | undefined): LocalizedDraft {
  return { en: text?.en ?? '', de: text?.de ?? '', id: text?.id ?? '' };
}

/** A new entry lasts an hour until somebody says otherwise. */
function endOf(entry: ScheduleEntryPartsFragment | null, startsAt: Instant): Instant | null {
  if (entry === null) return instant(startsAt + HOUR);
  const { endsAt } = entry;
  return endsAt === null ? null : momentOf(endsAt);
}
