import { useOwnKey } from '@jamboree/identity-web';
import { HOUR, instant } from '@jamboree/kernel';
import {
  Button,
  Dialog,
  KeptWords,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useLocalized,
  useMutationWithId,
  useNow,
  useToast,
  type LocalizedValue,
} from '@jamboree/platform-web';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LocalizedField } from '../../components/localized-field.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { SaveScheduleEntryDocument, type ScheduleEntryPartsFragment } from '../../gql/graphql.js';
import { useScheduleText } from '../../schedule-texts.js';
import { clocksOf } from '../../time/clocks-of.js';
import { MomentField } from '../phases/plan/moment-field.js';
import { draftOf, draftOfTheirs, inputOf, LINES, newDraft, type EntryDraft } from './entry-draft.js';
import { EntryMerge } from './entry-merge.js';
import styles from './manage-schedule.module.css';

interface EntryDialogProps {
  readonly event: ManagedEvent;
  readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[];
  /** Null for a new one. */
  readonly entry: ScheduleEntryPartsFragment | null;
  readonly onClose: () => void;
}

const FIELDS = ['title', 'text', 'startsAt', 'endsAt', 'place', 'link', 'speaker'];

/** One entry of the schedule in a form. What somebody else has saved meanwhile is not overwritten: both versions are shown to choose from. */
export function EntryDialog({ event, tracks, entry, onClose }: EntryDialogProps) {
  const t = useScheduleText();
  const toast = useToast();
  const localized = useLocalized();
  const now = useNow(HOUR);
  const zones = clocksOf(event);
  const save = useMutationWithId(SaveScheduleEntryDocument);
  const errorOf = useFieldErrors(save.trouble);
  const form = useKeptForm<EntryDraft>(
    useOwnKey(`${event.id}:entry:${entry?.id ?? 'new'}`),
    () => (entry === null ? newDraft(instant(now)) : draftOf(entry)),
    entry?.version,
  );
  const { value: draft, change } = form;
  /** The one that was merged with, once there was one. */
  const [version, setVersion] = useState<number | null>(null);
  const [theirs, setTheirs] = useState<{ readonly draft: EntryDraft; readonly version: number } | null>(null);
  const { title, text, startsAt, endsAt, trackId, inside } = draft;
  const confirm = async () => {
    const outcome = await save.run({
      eventId: event.id,
      ...(entry === null ? {} : { entryId: entry.id, expectedVersion: version ?? form.version }),
      ...inputOf(draft),
    });
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'VersionConflict')
      setTheirs({ draft: draftOfTheirs(outcome.problem.theirs, draft), version: outcome.problem.currentVersion });
    if (outcome.kind !== 'done') return;
    form.sent();
    toast(t('form.saved'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={entry === null ? t('manage.add') : t('manage.editOf', { entry: localized(entry.title) })}>
      {theirs !== null && (
        <EntryMerge
          event={event}
          tracks={tracks}
          mine={draft}
          theirs={theirs.draft}
          onChosen={(chosen) => {
            change(chosen);
            setVersion(theirs.version);
            setTheirs(null);
            save.clear();
          }}
        />
      )}
      <form
        hidden={theirs !== null}
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void confirm();
        }}
      >
        <KeptWords form={{ ...form, stale: false }} />
        <LocalizedField
          name="title"
          label={t('form.title')}
          value={title}
          onChange={(words) => change({ title: words })}
          errorOf={errorOf}
        />
        <MomentField
          label={t('form.starts', { city: zones[0].city })}
          moment={startsAt}
          onChange={(moment) => change({ startsAt: moment })}
          zones={zones}
          error={errorOf('startsAt')}
        />
        <Checkbox
          label={t('form.milestone')}
          checked={endsAt === null}
          onChange={(tick) => change({ endsAt: tick.currentTarget.checked ? null : instant(startsAt + HOUR) })}
        />
        {endsAt !== null && (
          <MomentField
            label={t('form.ends', { city: zones[0].city })}
            moment={endsAt}
            onChange={(moment) => change({ endsAt: moment })}
            zones={zones}
            error={errorOf('endsAt')}
          />
        )}
        {LINES.map((field) => (
          <TextInput
            key={field}
            label={t(`form.${field}`)}
            type={field === 'link' ? 'url' : 'text'}
            value={draft[field]}
            onChange={(typed) => change({ [field]: typed.currentTarget.value })}
            error={errorOf(field)}
          />
        ))}
        <LocalizedField
          name="text"
          label={t('form.text')}
          value={text}
          onChange={(words) => change({ text: words })}
          errorOf={errorOf}
          rows={3}
        />
        {tracks.length > 0 && (
          <NativeSelect
            label={t('page.track')}
            value={trackId}
            onChange={(select) => change({ trackId: select.currentTarget.value })}
            data={[{ value: '', label: t('form.noTrack') }, ...tracks.map((track) => ({ value: track.id, label: localized(track.title) }))]}
          />
        )}
        <Checkbox label={t('form.inside')} checked={inside} onChange={(tick) => change({ inside: tick.currentTarget.checked })} />
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
