import { useOwnKey } from '@jamboree/identity-web';
import { useFieldErrors, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { writtenOnly } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { SavePartnerDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import type { Partner } from '../site-items.js';
import { draftOf, ItemForm, whichOf } from './item-form.js';
import { PartnerLogo } from './partner-logo.js';

interface PartnerFormProps {
  readonly eventId: string;
  readonly partner: Partner | null;
  /** Asks for the event's lists again. */
  readonly reload: () => void;
  readonly onClose: () => void;
}

export function PartnerForm({ eventId, partner, reload, onClose }: PartnerFormProps) {
  const t = useSiteText();
  const save = useMutationWithId(SavePartnerDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(partner);
  const form = useKeptForm(
    useOwnKey(`${eventId}:partner:${partner?.id ?? 'new'}`),
    () => ({
      name: partner?.name ?? '',
      url: partner?.url ?? '',
      part: draftOf(partner?.part),
    }),
    partner?.version,
  );
  const { change } = form;
  const { name, url, part } = form.value;
  return (
    <ItemForm
      kept={form}
      busy={save.busy}
      trouble={save.trouble}
      fields={['name', 'url', 'part']}
      onClose={onClose}
      save={() => save.run({ eventId, ...whichOf(opened), name, url, part: writtenOnly(part) })}
    >
      <TextInput
        label={t('field.name')}
        value={name}
        onChange={(typed) => change({ name: typed.currentTarget.value })}
        error={errorOf('name')}
      />
      <LocalizedField name="part" label={t('field.part')} value={part} onChange={(words) => change({ part: words })} errorOf={errorOf} />
      <TextInput
        label={t('field.url')}
        type="url"
        value={url}
        onChange={(typed) => change({ url: typed.currentTarget.value })}
        error={errorOf('url')}
      />
      {partner !== null && <PartnerLogo eventId={eventId} partner={partner} reload={reload} />}
    </ItemForm>
  );
}
