import { useCallback } from 'react';
import type { MessageRowFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useRoleName } from '../../roles/use-role-name.js';

export type SegmentValue = Pick<MessageRowFragment['segment'], 'kind' | 'role'>;

/** To whom a message goes, in the reader's words. */
export function useSegmentName(): (segment: SegmentValue) => string {
  const t = useLetterText();
  const roleName = useRoleName();
  return useCallback(
    ({ kind, role }) => (kind === 'ROLE' && role !== null ? t('segment.ROLE.of', { role: roleName(role) }) : t(`segment.${kind}`)),
    [t, roleName],
  );
}
