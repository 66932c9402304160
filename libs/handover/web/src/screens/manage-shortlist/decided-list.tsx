import type { ManagedEvent } from '@jamboree/event-web';
import { useMutationWithId, useToast } from '@jamboree/platform-web';
import { Downloads } from '../../components/downloads.js';
import { ListFacts } from '../../components/list-facts.js';
import { ShortlistList } from '../../components/shortlist-list.js';
import { ReleaseShortlistDocument, type ShortlistPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { ConfirmStep } from './confirm-step.js';
import styles from './decided-list.module.css';

/** The list once decided: read only, with the one step that is left until it is released. */
export function DecidedList({ event, list }: { readonly event: ManagedEvent; readonly list: ShortlistPartsFragment }) {
  const t = useText();
  const toast = useToast();
  const release = useMutationWithId(ReleaseShortlistDocument);
  const releaseNow = async () => {
    const outcome = await release.run({ eventId: event.id, expectedVersion: list.version });
    if (outcome.kind === 'done') toast(t('done.released'));
    return outcome.kind === 'done';
  };
  return (
    <>
      <div className={styles['head']}>
        <ListFacts list={list} zones={event.zones} />
        {list.state === 'DECIDED' && (
          <ConfirmStep
            button={t('release.button')}
            title={t('release.title')}
            effects={t('release.effects')}
            confirm={t('release.confirm')}
            trouble={release.trouble}
            busy={release.busy}
            run={releaseNow}
          />
        )}
      </div>
      <ShortlistList entries={list.entries} figures linked={list.state === 'RELEASED'} />
      <Downloads exports={list.exports} />
    </>
  );
}
