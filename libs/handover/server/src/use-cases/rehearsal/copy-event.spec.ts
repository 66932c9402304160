import { PLAN_TABLES } from './copy-event.js';
import { EVENT_TABLES } from '../transfer/event-schemas.js';

/** What people did or were told; a rehearsal begins without it. */
const LEFT_BEHIND = [
  'announcement',
  'application',
  'assignment',
  'attachment',
  'conflict_of_interest',
  'consent',
  'deadline_change',
  'extension',
  'imported_row',
  'join_request',
  'juror',
  'receipt',
  'role_grant',
  'score',
  'scorecard',
  'shortlist',
  'shortlist_entry',
  'submission',
  'submission_version',
  'submission_version_attachment',
  'team',
  'team_invitation',
  'team_member',
  'team_opening',
  'team_wish',
];

test('every table of an event is either part of the plan, which a rehearsal copies, or left behind on purpose', () => {
  expect(EVENT_TABLES.map(({ name }) => name).sort()).toEqual([...PLAN_TABLES, ...LEFT_BEHIND].sort());
});
