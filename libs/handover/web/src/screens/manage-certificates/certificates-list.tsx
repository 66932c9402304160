import { managePath, useAddressFilter, type AddressFilter, type ManagedEvent } from '@jamboree/event-web';
import { CERTIFICATE_KINDS } from '@jamboree/handover-domain';
import { Button, EmptyState, QueryView, SelectField, TextField, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { Award } from 'lucide-react';
import { useState } from 'react';
import { ManageCertificatesDocument } from '../../gql/graphql.js';
import { useCertificateText } from '../../texts.js';
import { CertificateRow, type ListedCertificate } from './certificate-row.js';
import styles from './manage-certificates.module.css';
import { RevokeDialog } from './revoke-dialog.js';

const FILTERS = ['search', 'kind', 'state'] as const;
type Filter = AddressFilter<(typeof FILTERS)[number]>;

const STATES = ['valid', 'revoked'] as const;

interface CertificatesListProps {
  readonly event: ManagedEvent;
  readonly search: ScreenProps<'slug'>['search'];
}

export function CertificatesList({ event, search }: CertificatesListProps) {
  const filter = useAddressFilter(managePath(event.slug, 'certificates'), search, FILTERS);
  const [revoking, setRevoking] = useState<ListedCertificate | null>(null);
  return (
    <div className={styles['root']}>
      <FilterBar filter={filter} />
      <Pages
        key={filter.key}
        event={event}
        valueOf={filter.value}
        after={null}
        onRevoke={event.viewerMay.includes('event:manage') ? setRevoking : null}
      />
      {revoking !== null && <RevokeDialog certificate={revoking} onClose={() => setRevoking(null)} />}
    </div>
  );
}

function FilterBar({ filter }: { readonly filter: Filter }) {
  const t = useCertificateText();
  return (
    <div className={styles['filter']}>
      <TextField
        type="search"
        label={t('list.search')}
        value={filter.typed}
        onChange={(change) => filter.type(change.currentTarget.value)}
      />
      <SelectField
        label={t('list.kind')}
        value={filter.value('kind')}
        data={[{ value: '', label: t('list.kinds') }, ...CERTIFICATE_KINDS.map((kind) => ({ value: kind, label: t('kind', { kind }) }))]}
        onChange={(change) => filter.set('kind', change.currentTarget.value)}
      />
      <SelectField
        label={t('list.state')}
        value={filter.value('state')}
        data={[{ value: '', label: t('list.state.all') }, ...STATES.map((state) => ({ value: state, label: t(`list.state.${state}`) }))]}
        onChange={(change) => filter.set('state', change.currentTarget.value)}
      />
    </div>
  );
}

interface PagesProps {
  readonly event: ManagedEvent;
  readonly valueOf: Filter['value'];
  readonly after: string | null;
  /** Null for an event in which nothing changes any more. */
  readonly onRevoke: ((certificate: ListedCertificate) => void) | null;
}

/** One page by its cursor, and the pages after it. */
function Pages(props: PagesProps) {
  const { event, valueOf, after, onRevoke } = props;
  const t = useCertificateText();
  const [more, setMore] = useState(false);
  const search = valueOf('search') === '' ? null : valueOf('search');
  // The address may hold anything: what is no kind and no state filters by nothing.
  const kind = CERTIFICATE_KINDS.find((one) => one === valueOf('kind')) ?? null;
  const state = STATES.find((one) => one === valueOf('state'));
  const revoked = state === undefined ? null : state === 'revoked';
  const query = useScreenQuery(ManageCertificatesDocument, { eventId: event.id, kind, revoked, search, after });
  return (
    <QueryView query={query}>
      {({ issuedCertificates }) => {
        if (issuedCertificates === null || issuedCertificates.edges.length === 0) {
          const filtered = search !== null || kind !== null || revoked !== null;
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
