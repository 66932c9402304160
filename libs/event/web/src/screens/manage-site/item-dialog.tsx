import type { SiteList } from '@jamboree/event-domain';
import { Dialog, useLocalized } from '@jamboree/platform-web';
import type { SiteListsFragment } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import { ChallengeForm } from './forms/challenge-form.js';
import { FaqForm } from './forms/faq-form.js';
import { PartnerForm } from './forms/partner-form.js';
import { PrizeForm } from './forms/prize-form.js';
import { TrackForm } from './forms/track-form.js';
import { IdeasNotice } from './ideas-notice.js';
import { itemsOf } from './site-items.js';

interface ItemDialogProps {
  readonly eventId: string;
  readonly site: SiteListsFragment;
  readonly list: SiteList;
  /** Null for a new one. */
  readonly id: string | null;
  /** Asks for the lists again. */
  readonly reload: () => void;
  readonly onClose: () => void;
}

/** One item in a form. What somebody else has saved meanwhile is not overwritten: it is said, and the words stay. */
export function ItemDialog({ eventId, site, list, id, reload, onClose }: ItemDialogProps) {
  const t = useSiteText();
  const localized = useLocalized();
  const name = itemsOf(site)[list].find((item) => item.id === id)?.name ?? null;
  const title = name === null ? t(`list.${list}.add`) : t('manage.editOf', { item: typeof name === 'string' ? name : localized(name) });
  return (
    <Dialog open onClose={onClose} title={title}>
      {id !== null && <IdeasNotice eventId={eventId} list={list} id={id} />}
      <Form eventId={eventId} site={site} list={list} id={id} reload={reload} onClose={onClose} />
    </Dialog>
  );
}

function Form({ eventId, site, list, id, reload, onClose }: ItemDialogProps) {
  const of = <T extends { readonly id: string }>(items: readonly T[]) => items.find((item) => item.id === id) ?? null;
  const props = { eventId, onClose };
  switch (list) {
    case 'TRACK':
      return <TrackForm {...props} track={of(site.tracks)} />;
    case 'CHALLENGE':
      return <ChallengeForm {...props} challenge={of(site.challenges)} tracks={site.tracks} />;
    case 'PRIZE':
      return <PrizeForm {...props} prize={of(site.prizes)} />;
    case 'PARTNER':
      return <PartnerForm {...props} reload={reload} partner={of(site.partners)} />;
    case 'FAQ':
      return <FaqForm {...props} entry={of(site.faq)} />;
  }
}
