import { Notice, useFormat } from '@jamboree/platform-web';
import type { InvitationListPreviewQuery } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';

interface StrangersNoticeProps {
  readonly allowance: NonNullable<InvitationListPreviewQuery['invitationAllowance']>;
}

/**
 * Says before anything leaves that a list may hold more people who have never signed in than may be written to today. Which of them they are is told to
 * nobody: a preview must not say who has an account.
 */
export function StrangersNotice({ allowance: { left, max, moreAt } }: StrangersNoticeProps) {
  const t = useManageText();
  const format = useFormat();
  return (
    <Notice tone="warn" live title={t('many.strangers', { left })}>
      {t('many.strangersText', { max, more: moreAt ? format.dateTime(moreAt) : 'none' })}
    </Notice>
  );
}
