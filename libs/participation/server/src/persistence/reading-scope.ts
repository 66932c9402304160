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

/** The team's own, or the one that its own lives on in. */
function ownTeam(teamId: TeamId | null): Condition[] {
  if (teamId === null) return [];
  const sql = `(${ENTERED} AND (s."team_id" = ? OR s."id" = (SELECT w."merged_into" FROM "submission" w WHERE w."team_id" = ?)))`;
  return [{ sql, parameters: [...ENTERED_STATES, teamId, teamId] }];
}
