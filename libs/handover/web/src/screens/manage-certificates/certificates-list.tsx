import type { ManagedEvent } from '@jamboree/event-web';
import { CERTIFICATE_KINDS, type CertificateKind } from '@jamboree/handover-domain';
import { Button, EmptyState, QueryView, SelectField, TextField, useScreenQuery } from '@jamboree/platform-web';
import { Award } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ManageCertificatesDocument } from '../../gql/graphql.js';
import { useCertificateText } from '../../texts.js';
import { CertificateRow, type ListedCertificate } from './certificate-row.js';
import styles from './manage-certificates.module.css';
import { RevokeDialog } from './revoke-dialog.js';

const STATES = ['all', 'valid', 'revoked'] as const;
type State = (typeof STATES)[number];
const REVOKED: Readonly<Record<State, boolean | null>> = { all: null, valid: false, revoked: true };

interface Filter {
  readonly search: string;
  readonly kind: CertificateKind | null;
  readonly state: State;
}

const EVERYTHING: Filter = { search: '', kind: null, state: 'all' };

export function CertificatesList({ event }: { readonly event: ManagedEvent }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [revoking, setRevoking] = useState<ListedCertificate | null>(null);
  const { search, kind, state } = useDeferredValue(filter);
  return (
    <div className={styles['root']}>
      <FilterBar filter={filter} onChange={setFilter} />
      <Pages
        key={`${search}\n${kind ?? ''}\n${state}`}
        event={event}
        filter={{ search, kind, state }}
        after={null}
        onRevoke={event.viewerMay.includes('event:manage') ? setRevoking : null}
      />
      {revoking !== null && <RevokeDialog certificate={revoking} onClose={() => setRevoking(null)} />}
    </div>
  );
}

function FilterBar({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const t = useCertificateText();
  return (
    <div className={styles['filter']}>
      <TextField
        type="search"
        label={t('list.search')}
        value={filter.search}
        onChange={(change) => onChange({ ...filter, search: change.currentTarget.value })}
      />
      <SelectField
        label={t('list.kind')}
        value={filter.kind ?? ''}
        data={[{ value: '', label: t('list.kinds') }, ...CERTIFICATE_KINDS.map((kind) => ({ value: kind, label: t('kind', { kind }) }))]}
        onChange={(change) => onChange({ ...filter, kind: CERTIFICATE_KINDS.find((kind) => kind === change.currentTarget.value) ?? null })}
      />
      <SelectField
        label={t('list.state')}
        value={filter.state}
        data={STATES.map((state) => ({ value: state, label: t(`list.state.${state}`) }))}
        onChange={(change) => onChange({ ...filter, state: STATES.find((state) => state === change.currentTarget.value) ?? 'all' })}
      />
    </div>
  );
}

interface PagesProps {
  readonly event: ManagedEvent;
  readonly filter: Filter;
  readonly after: string | null;
  /** Null for an event in which nothing changes any more. */
  readonly onRevoke: ((certificate: ListedCertificate) => void) | null;
}

/** One page by its cursor, and the pages after it. */
function Pages(props: PagesProps) {
  const { event, filter, after, onRevoke } = props;
  const t = useCertificateText();
  const [more, setMore] = useState(false);
  const search = filter.search.trim() === '' ? null : filter.search.trim();
  const revoked = REVOKED[filter.state];
  const query = useScreenQuery(ManageCertificatesDocument, { eventId: event.id, kind: filter.kind, revoked, search, after });
  return (
    <QueryView query={query}>
      {({ issuedCertificates }) => {
        if (issuedCertificates === null || issuedCertificates.edges.length === 0) {
          const filtered = search !== null || filter.kind !== null || revoked !== null;
          return <EmptyState icon={Award} level={2} title={t(filtered ? 'list.emptyFiltered' : 'list.empty')} />;
        }
        const { edges, pageInfo } = issuedCertificates;
        return (
          <>
            <ul className={styles['rows']}>
              {edges.map(({ node }) => (
                <CertificateRow key={node.id} certificate={node} onRevoke={onRevoke} />
              ))}
            </ul>
            {pageInfo.hasNextPage && more && <Pages {...props} after={pageInfo.endCursor ?? null} />}
            {pageInfo.hasNextPage && !more && (
              <div className={styles['more']}>
                <Button variant="default" onClick={() => setMore(true)}>
                  {t('list.more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
