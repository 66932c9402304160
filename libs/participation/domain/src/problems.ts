import type { VersionConflict } from '@jamboree/event-domain';

/** Somebody else saved in between; `theirs` is what the server holds, to be shown beside one's own. */
export interface EditConflict<Theirs> extends VersionConflict {
  readonly theirs: Theirs;
}

/** Something required is missing: keys of form fields, or `members` for a team below its smallest size. */
export interface Incomplete {
  readonly code: 'Incomplete';
  readonly missing: readonly string[];
}

export interface TeamFull {
  readonly code: 'TeamFull';
  readonly max: number;
}

/** A person belongs to one team per event. */
export interface AlreadyInTeam {
  readonly code: 'AlreadyInTeam';
  readonly teamName: string;
}
