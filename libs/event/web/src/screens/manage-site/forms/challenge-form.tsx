import { useOwnKey } from '@jamboree/identity-web';
import { useFieldErrors, useKeptForm, useLocalized, useMutationWithId } from '@jamboree/platform-web';
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
  const form = useKeptForm(
    useOwnKey(`${eventId}:challenge:${challenge?.id ?? 'new'}`),
    () => ({
      title: draftOf(challenge?.title),
      description: draftOf(challenge?.description),
      office: challenge?.office ?? '',
      contact: challenge?.contact ?? '',
      trackId: challenge?.trackId ?? '',
      links: challenge?.links.map(({ label, url }) => ({ label, url })) ?? [],
    }),
    challenge?.version,
  );
  const { change } = form;
  const { title, description, office, contact, trackId, links } = form.value;
  return (
    <ItemForm
      kept={form}
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
      <LocalizedField
        name="title"
        label={t('field.title')}
        value={title}
        onChange={(words) => change({ title: words })}
        errorOf={errorOf}
      />
      <LocalizedField
        name="description"
        label={t('field.problem')}
        value={description}
        onChange={(words) => change({ description: words })}
        errorOf={errorOf}
        rows={8}
      />
      <TextInput
        label={t('field.office')}
        value={office}
        onChange={(typed) => change({ office: typed.currentTarget.value })}
        error={errorOf('office')}
      />
      <TextInput
        label={t('field.contact')}
        value={contact}
        onChange={(typed) => change({ contact: typed.currentTarget.value })}
        error={errorOf('contact')}
      />
      {tracks.length > 0 && (
        <NativeSelect
          label={t('field.track')}
          value={trackId}
          onChange={(typed) => change({ trackId: typed.currentTarget.value })}
          error={errorOf('trackId')}
          data={[{ value: '', label: t('field.noTrack') }, ...tracks.map((track) => ({ value: track.id, label: localized(track.title) }))]}
        />
      )}
      <ChallengeLinks links={links} onChange={(all) => change({ links: all })} errorOf={errorOf} />
    </ItemForm>
  );
}
