import type { Audience, EventState, GuardKind, Lane, PhaseState } from '@jamboree/event-domain';
import { describedEnum } from '@jamboree/platform-server';

export const EventStateEnum = describedEnum<EventState>('EventState', 'How far an event has come.', {
  DRAFT: 'Only its organisers see it.',
  PUBLISHED: 'Public; its first phase has not begun.',
  RUNNING: 'A phase has begun, and there are no results yet.',
  RESULTS: 'Results are announced.',
  FOLLOW_UP: 'The cities take up what was chosen.',
  ARCHIVED: 'Over; readable as it was left.',
  CANCELLED: 'Called off before its results, with a reason; readable.',
});

export const PhaseStateEnum = describedEnum<PhaseState>('PhaseState', 'What a phase is now, by the server’s clock.', {
  PLANNED: 'Not begun.',
  OPEN: 'Grants what it says.',
  PAUSED: 'Grants nothing until it is resumed.',
  GRACE: 'Its announced end has passed; late writing still counts and is recorded as late.',
  CLOSED: 'Over.',
  SKIPPED: 'Left out by an organiser.',
});

export const LaneEnum = describedEnum<Lane>('Lane', 'Whether phases may overlap.', {
  MAIN: 'One at a time.',
  SIDE: 'May overlap anything.',
});

export const GuardKindEnum = describedEnum<GuardKind>('GuardKind', 'What a phase can ask for before it ends.', {
  SUBMISSIONS_CHECKED: 'Every submitted idea was found eligible or not.',
  SCORECARDS_COMPLETE: 'Every idea before the jury has at least so many submitted scorecards.',
  TEAMS_COMPLETE: 'Every team has as many members as the event asks for.',
  COAUTHOR_OF_EACH_CITY: 'Every idea has a team member of each partner city.',
});

export const AudienceEnum = describedEnum<Audience>('Audience', 'Whom an announcement or an entry of the schedule is shown to.', {
  PUBLIC: 'Everybody, also in feeds and calendars.',
  PARTICIPANTS: 'People with a role in the event.',
});
