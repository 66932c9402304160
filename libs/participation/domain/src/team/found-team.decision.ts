import { cleanLine, cleanText, lengthIssue, type PhaseClosed } from '@jamboree/event-domain';
import { err, ok, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { AlreadyInTeam, EditConflict } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';
import { TEAM_LIMITS, type Team } from './team.js';

export interface TeamTexts {
  readonly name: string;
  readonly pitch: string;
}

export interface FoundTeamFacts extends Pick<LockFacts, 'phases'> {
  /** The team in this event that the founder belongs to already. */
  readonly ownTeam: Pick<Team, 'name'> | null;
}

/** Founds a team; its founder is its lead. */
export function foundTeam(
  facts: FoundTeamFacts,
  texts: TeamTexts,
  now: Instant,
): Result<TeamTexts, PhaseClosed | AlreadyInTeam | InvalidInput> {
  const lock = openLock({ phases: facts.phases, extensions: [] }, 'team:create', now);
  if (!lock.ok) return lock;
  if (facts.ownTeam !== null) return err({ code: 'AlreadyInTeam', teamName: facts.ownTeam.name });
  return readTeamTexts(texts);
}

/** Changes name and pitch, unless somebody else did meanwhile. */
export function editTeam(
  team: Pick<Team, 'name' | 'pitch' | 'version'>,
  expectedVersion: number,
  texts: TeamTexts,
): Result<TeamTexts, InvalidInput | EditConflict<TeamTexts>> {
  const read = readTeamTexts(texts);
  if (!read.ok) return read;
  if (team.version !== expectedVersion)
    return err({ code: 'VersionConflict', currentVersion: team.version, theirs: { name: team.name, pitch: team.pitch } });
  return read;
}

export function readTeamTexts(texts: TeamTexts): Result<TeamTexts, InvalidInput> {
  const tooLong = issuesOf(texts);
  if (tooLong.length > 0) return err({ code: 'InvalidInput', issues: tooLong });
  return ok({ name: cleanLine(texts.name).trim(), pitch: cleanText(texts.pitch).trim() });
}

function issuesOf({ name, pitch }: TeamTexts): InputIssue[] {
  return [lengthIssue('name', name, TEAM_LIMITS.name), lengthIssue('pitch', pitch, TEAM_LIMITS.pitch)].filter((issue) => issue !== null);
}
