import type { DayPart, ProfilePart, TeamRole, Visibility } from '@jamboree/identity-domain';
import type { Sector } from '@jamboree/kernel';
import { describedEnum } from '@jamboree/platform-server';

export const TeamRoleEnum = describedEnum<TeamRole>('TeamRole', 'What somebody does in a team.', {
  DESIGNER: 'Designs what people see and use.',
  DEVELOPER: 'Writes software.',
  DATA_ANALYST: 'Finds, cleans and reads data.',
  RESEARCHER: 'Asks and observes those concerned.',
  DOMAIN_EXPERT: 'Knows the matter from work or life.',
  PROJECT_LEAD: 'Keeps plan and people together.',
  COMMUNICATOR: 'Writes, presents, films.',
  BUSINESS: 'Reckons costs and who pays them.',
  LEGAL: 'Knows law and procurement.',
  FIELD_WORK: 'Tries things out on site.',
});

export const DayPartEnum = describedEnum<DayPart>('DayPart', 'A part of the week, by the person’s own clock.', {
  WEEKDAY_MORNING: 'Monday to Friday, 8 to 12.',
  WEEKDAY_AFTERNOON: 'Monday to Friday, 12 to 17.',
  WEEKDAY_EVENING: 'Monday to Friday, 17 to 22.',
  WEEKEND_MORNING: 'Saturday and Sunday, 8 to 12.',
  WEEKEND_AFTERNOON: 'Saturday and Sunday, 12 to 17.',
  WEEKEND_EVENING: 'Saturday and Sunday, 17 to 22.',
});

export const ProfileVisibilityEnum = describedEnum<Visibility>('ProfileVisibility', 'Who reads a part of a profile.', {
  PRIVATE: 'The person alone.',
  EVENT: 'People of events that the person takes part in.',
  PUBLIC: 'Everybody.',
});

export const SectorEnum = describedEnum<Sector>('Sector', 'Where somebody works or studies.', {
  ADMINISTRATION: 'A city or another authority.',
  BUSINESS: 'A company, or self-employed.',
  ACADEMIA: 'Teaching and research.',
  CIVIL_SOCIETY: 'An association, a foundation, a neighbourhood.',
  STUDENT: 'School or university.',
  OTHER: 'Something else.',
});

export const ProfilePartEnum = describedEnum<Uppercase<ProfilePart>>('ProfilePart', 'What a person decides about one by one.', {
  SKILLS: 'Skills.',
  LANGUAGES: 'Languages spoken.',
  SECTOR: 'Where the person works or studies.',
  OFFERS: 'What the person brings.',
  SEEKS: 'What the person looks for.',
  ABOUT: 'A few sentences.',
  HOURS: 'When the person has time, with the time zone.',
});
