import { useIssueText, useScreenQuery, type Issue } from '@jamboree/platform-web';
import { PreviewScheduleDocument, type PreviewScheduleQuery } from '../../gql/graphql.js';
import type { EventDraft } from './event-draft.js';

type Planned = Extract<PreviewScheduleQuery['previewSchedule'], { readonly __typename: 'SchedulePreview' }>;

export interface SchedulePreviewState {
  /** False while the start or the template is not complete. */
  readonly ready: boolean;
  readonly phases: Planned['phases'] | null;
  /** What the server asks back: a start, or a phase that would fall on an impossible time. */
  readonly issue: Issue | null;
  /** The message for the start's own field. */
  readonly startError: string | undefined;
}

export const COMPLETE_LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Asks the server what the template makes of this start, by the rules with which it will create the event. */
export function useSchedulePreview({ templateKey, copyOf, startsAt, zones }: EventDraft): SchedulePreviewState {
  const issueText = useIssueText();
  const timeZone = zones[0]?.timeZone ?? '';
  const ready = COMPLETE_LOCAL.test(startsAt) && timeZone !== '' && templateKey !== '' && copyOf === null;
  const { data } = useScreenQuery(PreviewScheduleDocument, { templateKey, startsAt, timeZone }, { pause: !ready });
  const result = ready ? data?.previewSchedule : undefined;
  const issue = result?.__typename === 'InvalidInput' ? (result.issues[0] ?? null) : null;
  return {
    ready,
    phases: result?.__typename === 'SchedulePreview' ? result.phases : null,
    issue,
    startError: issue?.field === 'startsAt' ? issueText(issue) : undefined,
  };
}
