import { useFieldErrors, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { writtenOnly } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { SaveChallengeDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import type { Challenge, Track } from '../site-items.js';
import { ChallengeLinks } from './challenge-links.js';
import { draftOf, ItemForm, whichOf } from './item-form.js';

interface ChallengeFormProps {
  readonly eventId: string;
  readonly challenge: Challenge | null;
  readonly tracks: readonly Track[];
  readonly onClose: () => void;
}

export function ChallengeForm({ eventId, challenge, tracks, onClose }: ChallengeFormProps) {
  const t = useSiteText();
  const localized = useLocalized();
  const save = useMutationWithId(SaveChallengeDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(challenge);
  const [title, setTitle] = useState(() => draftOf(challenge?.title));
  const [description, setDescription] = useState(() => draftOf(challenge?.description));
  const [office, setOffice] = useState(challenge?.office ?? '');
  const [contact, setContact] = useState(challenge?.contact ?? '');
  const [trackId, setTrackId] = useState(challenge?.trackId ?? '');
  const [links, setLinks] = useState(() => challenge?.links.map(({ label, url }) => ({ label, url })) ?? []);
  return (
    <ItemForm
      busy={save.busy}
      trouble={save.trouble}
      fields={[
        'title',
        'description',
        'office',
        'contact',
        'trackId',
        ...links.flatMap((_, at) => [`links.${at}.label`, `links.${at}.url`]),
      ]}
      onClose={onClose}
      save={() =>
        save.run({
          eventId,
          ...whichOf(opened),
          title: writtenOnly(title),
          description: writtenOnly(description),
          office,
          contact,
          trackId: trackId === '' ? null : trackId,
          links,
        })
      }
    >
      <LocalizedField name="title" label={t('field.title')} value={title} onChange={setTitle} errorOf={errorOf} />
      <LocalizedField
        name="description"
        label={t('field.problem')}
        value={description}
        onChange={setDescription}
        errorOf={errorOf}
        rows={8}
      />
      <TextInput
        label={t('field.office')}
        value={office}
        onChange={(change) => setOffice(change.currentTarget.value)}
        error={errorOf('office')}
      />
      <TextInput
        label={t('field.contact')}
        value={contact}
        onChange={(change) => setContact(change.currentTarget.value)}
        error={errorOf('contact')}
      />
      {tracks.length > 0 && (
        <NativeSelect
          label={t('field.track')}
          value={trackId}
          onChange={(change) => setTrackId(change.currentTarget.value)}
          error={errorOf('trackId')}
          data={[{ value: '', label: t('field.noTrack') }, ...tracks.map((track) => ({ value: track.id, label: localized(track.title) }))]}
        />
      )}
      <ChallengeLinks links={links} onChange={setLinks} errorOf={errorOf} />
    </ItemForm>
  );
}
