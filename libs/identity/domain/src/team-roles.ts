/** What somebody does in a team: what a person offers or seeks, and what a team looks for. */
export const TEAM_ROLES = [
  'DESIGNER',
  'DEVELOPER',
  'DATA_ANALYST',
  'RESEARCHER',
  'DOMAIN_EXPERT',
  'PROJECT_LEAD',
  'COMMUNICATOR',
  'BUSINESS',
  'LEGAL',
  'FIELD_WORK',
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
