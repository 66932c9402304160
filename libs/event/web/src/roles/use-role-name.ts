import { useCallback } from 'react';
import { useManageText } from '../manage-texts.js';

export const EVENT_ROLES = ['PARTICIPANT', 'FACILITATOR', 'MENTOR', 'JUROR', 'CHIEF_JUROR', 'ORGANISER', 'OFFICIAL', 'OBSERVER'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** A role's name in the reader's language. */
export function useRoleName(): (role: EventRole) => string {
  const t = useManageText();
  return useCallback((role) => t(`role.${role}`), [t]);
}
