import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { Button, Card, QueryView, Tag, TroubleNotice, useMutationWithId, useNow, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { ManageExtensionsDocument, RevokeExtensionDocument, type ManageExtensionsQuery } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './extensions-card.module.css';

type Extension = NonNullable<ManageExtensionsQuery['extensions']>['edges'][number]['node'];

interface PagesProps {
  readonly event: ManagedEvent;
  readonly after: string | null;
}

/** Every late entry, with who granted it and why. */
export function ExtensionsCard({ event }: { readonly event: ManagedEvent }) {
  const t = useText();
  return (
    <Card title={t('extension.list')}>
      <Pages event={event} after={null} />
    </Card>
  );
}

/** One page by its cursor, and the pages after it. */
function Pages({ event, after }: PagesProps) {
  const t = useText();
  const [more, setMore] = useState(false);
  const query = useScreenQuery(ManageExtensionsDocument, { eventId: event.id, after });
  return (
    <QueryView query={query}>
      {({ extensions }) => {
        if (!extensions || extensions.edges.length === 0) return <p className="dimmed">{t('extension.none')}</p>;
        const { edges, pageInfo } = extensions;
        return (
          <>
            <ul className={styles['root']}>
              {edges.map(({ node }) => (
                <ExtensionRow key={node.id} event={event} extension={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && more && <Pages event={event} after={pageInfo.endCursor ?? null} />}
            {pageInfo.hasNextPage && !more && (
              <Button variant="default" size="sm" onClick={() => setMore(true)}>
                {t('manage.more')}
              </Button>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function ExtensionRow({ event, extension }: { readonly event: ManagedEvent; readonly extension: Extension }) {
  const t = useText();
  const revoke = useMutationWithId(RevokeExtensionDocument);
  const expired = useNow(60_000) >= Date.parse(extension.expiresAt);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <strong>{extension.submissionTitle}</strong>
        {extension.scope === 'MEMBERSHIP' && <Tag tone="info">{t('extension.membership')}</Tag>}
        {extension.revoked ? (
          <Tag>{t('extension.revoked')}</Tag>
        ) : expired ? (
          <Tag>{t('extension.expired')}</Tag>
        ) : (
          <Tag tone="ok">{t('extension.running')}</Tag>
        )}
      </div>
      <p>{extension.reason}</p>
      <p className={styles['fine']}>
        {t('extension.by', { name: extension.grantedByName })} <CityTimes at={extension.expiresAt} zones={event.zones} />
      </p>
      <TroubleNotice trouble={revoke.trouble} />
      {!extension.revoked && !expired && (
        <div>
          <Button variant="subtle" color="bad" loading={revoke.busy} onClick={() => void revoke.run({ extensionId: extension.id })}>
            {t('extension.revoke')}
          </Button>
        </div>
      )}
    </li>
  );
}
