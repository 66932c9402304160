import type { SubmissionId, TeamId } from '@jamboree/kernel';
import { ENTERED_STATES, RELEASED_STATES } from '@jamboree/participation-domain';
import { placeholders, type SqlValue } from '@jamboree/platform-server';

/** Which entries of one event a viewer may read: what the policy has answered, as data for one query. */
export interface ReadingScope {
  /** Every entry, by an office in the event; but not those the viewer has a conflict of interest with. */
  readonly all: boolean;
  readonly conflicts: readonly SubmissionId[];
  /** Entries whose result was released. */
  readonly released: boolean;
  /** The own team's entry. */
  readonly ownTeamId: TeamId | null;
}

export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The scope as a condition on `s`, the submission. */
export function readable(scope: ReadingScope): Condition {
  const ways = [...(scope.all ? [allBut(scope.conflicts)] : []), ...(scope.released ? [RELEASED] : []), ...ownTeam(scope.ownTeamId)];
  if (ways.length === 0) return { sql: '1 = 0', parameters: [] };
  return { sql: `(${ways.map(({ sql }) => sql).join(' OR ')})`, parameters: ways.flatMap(({ parameters }) => parameters) };
}

const RELEASED: Condition = { sql: `s."state" IN (${placeholders(RELEASED_STATES)})`, parameters: RELEASED_STATES };
const ENTERED = `s."state" IN (${placeholders(ENTERED_STATES)})`;

function allBut(conflicts: readonly SubmissionId[]): Condition {
  if (conflicts.length === 0) return { sql: ENTERED, parameters: ENTERED_STATES };
  return {
    sql: `(${ENTERED} AND s."id" NOT IN (${placeholders(conflicts)}))`,
    parameters: [...ENTERED_STATES, ...conflicts],
  };
}

function ownTeam(teamId: TeamId | null): Condition[] {
  return teamId === null ? [] : [{ sql: `(${ENTERED} AND s."team_id" = ?)`, parameters: [...ENTERED_STATES, teamId] }];
}
