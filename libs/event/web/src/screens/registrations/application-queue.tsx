import { APPLICATION_STATES } from '@jamboree/event-domain';
import { useProfileText } from '@jamboree/identity-web';
import { SECTORS } from '@jamboree/kernel';
import { Button, EmptyState, QueryView, SelectField, TextField, useFormat, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { useAddressFilter, type AddressFilter } from '../../components/use-address-filter.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ApplicationQueueDocument, type DeskPartsFragment } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { useRegistrationText } from '../../registration-texts.js';
import { ApplicationRow } from './application-row.js';
import { DecideBar } from './decide-bar.js';
import styles from './registrations.module.css';

interface ApplicationQueueProps {
  readonly event: ManagedEvent;
  readonly desk: DeskPartsFragment;
  readonly search: ScreenProps<'slug'>['search'];
}

const FILTERS = ['search', 'state', 'city', 'sector'] as const;
type Filter = (typeof FILTERS)[number];

/** Who wants to take part, in the order in which they came; one or many are decided about at once. */
export function ApplicationQueue({ event, desk, search }: ApplicationQueueProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const filter = useAddressFilter(managePath(event.slug, 'registrations'), search, FILTERS);
  const alone = FILTERS.every((key) => key === 'state' || filter.value(key) === '');
  const countOf = (one: string) => desk.counts.find((count) => count.state === one)?.count ?? 0;
  return (
    <section aria-label={t('queue.title')} className={styles['queue']}>
      <h2 className={styles['heading']}>{t('queue.title')}</h2>
      <div className={styles['filter']}>
        <TextField
          type="search"
          label={t('queue.search')}
          value={filter.typed}
          onChange={(change) => filter.type(change.currentTarget.value)}
        />
        <SelectField
          label={t('queue.state')}
          value={filter.value('state')}
          data={[
            { value: '', label: t('queue.all') },
            // The figures are of the whole event: beside another filter they would not be those of the list.
            ...APPLICATION_STATES.map((one) => ({ value: one, label: `${t(`state.${one}`)}${alone ? ` (${countOf(one)})` : ''}` })),
          ]}
          onChange={(change) => filter.set('state', change.currentTarget.value)}
        />
        <SelectField
          label={t('apply.city')}
          value={filter.value('city')}
          data={[{ value: '', label: t('queue.all') }, ...event.zones.map((zone) => ({ value: zone.city, label: zone.city }))]}
          onChange={(change) => filter.set('city', change.currentTarget.value)}
        />
        <SelectField
          label={words('sector.label')}
          value={filter.value('sector')}
          data={[{ value: '', label: t('queue.all') }, ...SECTORS.map((one) => ({ value: one, label: words(`sector.${one}`) }))]}
          onChange={(change) => filter.set('sector', change.currentTarget.value)}
        />
      </div>
      <Applications key={filter.key} event={event} anybody={desk.counts.some(({ count }) => count > 0)} valueOf={filter.value} />
    </section>
  );
}

interface ApplicationsProps {
  readonly event: ManagedEvent;
  /** Whether there is an application at all, whatever the list is filtered by. */
  readonly anybody: boolean;
  readonly valueOf: AddressFilter<Filter>['value'];
}

function Applications({ event, anybody, valueOf }: ApplicationsProps) {
  const t = useRegistrationText();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useScreenQuery(ApplicationQueueDocument, {
    eventId: event.id,
    state: APPLICATION_STATES.find((one) => one === valueOf('state')) ?? null,
    city: valueOf('city') === '' ? null : valueOf('city'),
    sector: SECTORS.find((one) => one === valueOf('sector')) ?? null,
    search: valueOf('search') === '' ? null : valueOf('search'),
    after,
  });
  const mayDecide = event.viewerMay.includes('person:grant');
  return (
    <QueryView query={query}>
      {({ applications }) =>
        applications === null || applications.edges.length === 0 ? (
          <EmptyState icon={ClipboardList} title={t(anybody ? 'queue.empty' : 'queue.none')} />
        ) : (
          <>
            <p className="small dimmed" role="status">
              {t('queue.count', { count: applications.totalCount, figure: format.number(applications.totalCount) })}
            </p>
            {mayDecide && <DecideBar eventId={event.id} chosen={chosen} onDecided={() => setChosen(new Set())} />}
            <ul className={styles['list']}>
              {applications.edges.map(({ node }) => (
                <ApplicationRow
                  key={node.id}
                  application={node}
                  chosen={chosen.has(node.id)}
                  onChoose={mayDecide && node.state !== 'WITHDRAWN' ? (on) => setChosen(toggled(chosen, node.id, on)) : null}
                />
              ))}
            </ul>
            {applications.pageInfo.hasNextPage && (
              <Button variant="default" loading={query.loading} onClick={() => setAfter(applications.pageInfo.endCursor)}>
                {t('queue.more')}
              </Button>
            )}
          </>
        )
      }
    </QueryView>
  );
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
