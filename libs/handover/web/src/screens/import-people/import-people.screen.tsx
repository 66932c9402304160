import { formFrom, ManageFrame, type ManagedEvent } from '@jamboree/event-web';
import type { PeopleForm } from '@jamboree/handover-domain';
import { NoPermission, NotFoundPage, QueryView, useScreenQuery, type LocalizedValue, type ScreenProps } from '@jamboree/platform-web';
import { useMemo } from 'react';
import { ImportPeopleDocument, type ImportPeopleQuery } from '../../gql/graphql.js';
import { usePeopleText } from '../../people-texts.js';
import { Importer } from './importer.js';

/** Bringing people in from a file: choose it, say what its columns mean, see what would happen, let it happen. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = usePeopleText();
  return (
    <ManageFrame slug={params.slug} title={t('import.title')} lead={t('import.lead')}>
      {(event) => (event.viewerMay.includes('person:grant') ? <Import event={event} /> : <NoPermission level={2} />)}
    </ManageFrame>
  );
}

function Import({ event }: { readonly event: ManagedEvent }) {
  const query = useScreenQuery(ImportPeopleDocument, { eventId: event.id, slug: event.slug });
  return (
    <QueryView query={query}>
      {(data) => (data.event === null ? <NotFoundPage /> : <WithForm event={event} data={data} catalogue={data.event} />)}
    </QueryView>
  );
}

interface WithFormProps {
  readonly event: ManagedEvent;
  readonly data: ImportPeopleQuery;
  readonly catalogue: NonNullable<ImportPeopleQuery['event']>;
}

function WithForm({ event, data: { eventForm }, catalogue: { registrationMode, tracks, challenges } }: WithFormProps) {
  const open = registrationMode === 'OPEN';
  const form = useMemo<PeopleForm>(
    () => ({
      fields: open ? [] : formFrom(eventForm?.fields ?? []).fields,
      tracks: tracks.map(choice),
      challenges: challenges.map(choice),
    }),
    [open, eventForm, tracks, challenges],
  );
  return <Importer event={event} form={form} open={open} />;
}

function choice({ id: key, title }: { readonly id: string; readonly title: LocalizedValue }) {
  const { en, de, id } = title;
  return { key, title: { ...(en ? { en } : {}), ...(de ? { de } : {}), ...(id ? { id } : {}) } };
}
