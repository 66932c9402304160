import type { SiteList } from '@jamboree/event-domain';
import { Notice, useScreenQuery } from '@jamboree/platform-web';
import { SiteItemIdeasDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';

interface IdeasNoticeProps {
  readonly eventId: string;
  readonly list: SiteList;
  readonly id: string;
}

/** What a change means for ideas that name it; nothing when none does. */
export function IdeasNotice({ eventId, list, id }: IdeasNoticeProps) {
  const t = useSiteText();
  const count = useScreenQuery(SiteItemIdeasDocument, { eventId, list, id }).data?.siteItemIdeas ?? 0;
  return count === 0 ? null : <Notice tone="info">{t('manage.ideas', { count })}</Notice>;
}
