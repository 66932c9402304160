import type { ManagedEvent } from '@jamboree/event-web';
import { useMutationWithId, useToast } from '@jamboree/platform-web';
import { OfficeShortlist } from '../../components/office-shortlist.js';
import { ReleaseShortlistDocument, type ShortlistPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { ConfirmStep } from './confirm-step.js';

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
    <OfficeShortlist
      list={list}
      zones={event.zones}
      action={
        list.state === 'DECIDED' && (
          <ConfirmStep
            button={t('release.button')}
            title={t('release.title')}
            effects={t('release.effects')}
            confirm={t('release.confirm')}
            trouble={release.trouble}
            busy={release.busy}
            run={releaseNow}
          />
        )
      }
    />
  );
}
