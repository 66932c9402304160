import { useOwnKey } from '@jamboree/identity-web';
import { useFieldErrors, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { writtenOnly } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { SaveTrackDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import type { Track } from '../site-items.js';
import { draftOf, ItemForm, whichOf } from './item-form.js';

interface TrackFormProps {
  readonly eventId: string;
  readonly track: Track | null;
  readonly onClose: () => void;
}

export function TrackForm({ eventId, track, onClose }: TrackFormProps) {
  const t = useSiteText();
  const save = useMutationWithId(SaveTrackDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(track);
  const form = useKeptForm(
    useOwnKey(`${eventId}:track:${track?.id ?? 'new'}`),
    () => ({
      title: draftOf(track?.title),
      description: draftOf(track?.description),
    }),
    track?.version,
  );
  const { change } = form;
  const { title, description } = form.value;
  return (
    <ItemForm
      kept={form}
      busy={save.busy}
      trouble={save.trouble}
      fields={['title', 'description']}
      onClose={onClose}
      save={() => save.run({ eventId, ...whichOf(opened), title: writtenOnly(title), description: writtenOnly(description) })}
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
        label={t('field.description')}
        value={description}
        onChange={(words) => change({ description: words })}
        errorOf={errorOf}
        rows={3}
      />
    </ItemForm>
  );
}
