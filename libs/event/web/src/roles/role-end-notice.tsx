import { Notice, TroubleNotice, useFieldErrors, type Trouble } from '@jamboree/platform-web';
import { useManageText } from '../manage-texts.js';

interface RoleEndNoticeProps {
  readonly trouble: Trouble | null;
  /** Fields of the form that show their own message. */
  readonly fields?: readonly string[];
}

/** Why a role has not ended; for the last organiser, what to do first. */
export function RoleEndNotice({ trouble, fields }: RoleEndNoticeProps) {
  const t = useManageText();
  const lastOrganiser = useFieldErrors(trouble)('role') !== undefined;
  if (!lastOrganiser) return <TroubleNotice trouble={trouble} fields={fields} />;
  return <Notice tone="warn" live title={t('remove.lastOrganiser')} />;
}
