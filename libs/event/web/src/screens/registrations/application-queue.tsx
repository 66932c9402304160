import { APPLICATION_STATES } from '@jamboree/event-domain';
import { useProfileText } from '@jamboree/identity-web';
import { SECTORS } from '@jamboree/kernel';
import { Button, EmptyState, QueryView, SelectField, useScreenQuery } from '@jamboree/platform-web';
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ApplicationQueueDocument, type DeskPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import { ApplicationRow } from './application-row.js';
import { DecideBar } from './decide-bar.js';
import styles from './registrations.module.css';

interface ApplicationQueueProps {
  readonly event: ManagedEvent;
  readonly desk: DeskPartsFragment;
}

/** Who wants to take part, in the order in which they came; one or many are decided about at once. */
export function ApplicationQueue({ event, desk }: ApplicationQueueProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const [state, setState] = useState('');
  const [city, setCity] = useState('');
  const [sector, setSector] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useScreenQuery(ApplicationQueueDocument, {
    eventId: event.id,
    state: APPLICATION_STATES.find((one) => one === state) ?? null,
    city: city === '' ? null : city,
    sector: SECTORS.find((one) => one === sector) ?? null,
    after,
  });
  const filter = (set: (value: string) => void) => (change: { readonly currentTarget: { readonly value: string } }) => {
    set(change.currentTarget.value);
    setAfter(null);
    setChosen(new Set());
  };
  const countOf = (one: string) => desk.counts.find((count) => count.state === one)?.count ?? 0;
  const mayDecide = event.viewerMay.includes('person:grant');
  return (
    <section aria-label={t('queue.title')} className={styles['queue']}>
      <h2 className={styles['heading']}>{t('queue.title')}</h2>
      <div className={styles['filter']}>
        <SelectField
          label={t('queue.state')}
          value={state}
          data={[
            { value: '', label: t('queue.all') },
            ...APPLICATION_STATES.map((one) => ({ value: one, label: `${t(`state.${one}`)} (${countOf(one)})` })),
          ]}
          onChange={filter(setState)}
        />
        <SelectField
          label={t('apply.city')}
          value={city}
          data={[{ value: '', label: t('queue.all') }, ...event.zones.map((zone) => ({ value: zone.city, label: zone.city }))]}
          onChange={filter(setCity)}
        />
        <SelectField
          label={words('sector.label')}
          value={sector}
          data={[{ value: '', label: t('queue.all') }, ...SECTORS.map((one) => ({ value: one, label: words(`sector.${one}`) }))]}
          onChange={filter(setSector)}
        />
      </div>
      <QueryView query={query}>
        {({ applications }) =>
          applications === null || applications.edges.length === 0 ? (
            <EmptyState icon={ClipboardList} title={t('queue.empty')} />
          ) : (
            <>
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
    </section>
  );
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
