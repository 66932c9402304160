import { Notice, useFormat } from '@jamboree/platform-web';
import type { InvitationListPreviewQuery } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';

interface StrangersNoticeProps {
  readonly strangers: number;
  readonly allowance: NonNullable<InvitationListPreviewQuery['invitationAllowance']>;
}

/** Says before anything leaves that a list holds more people who have never signed in than may be written to today. */
export function StrangersNotice({ strangers, allowance: { left, max, moreAt } }: StrangersNoticeProps) {
  const t = useManageText();
  const format = useFormat();
  return (
    <Notice tone="warn" live title={t('many.strangers', { count: strangers, left })}>
      {t('many.strangersText', { max, more: moreAt ? format.dateTime(moreAt) : 'none' })}
    </Notice>
  );
}
