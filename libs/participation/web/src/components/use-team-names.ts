import { useFormat } from '@jamboree/platform-web';
import { useText } from '../texts.js';

interface Teams {
  readonly teamName: string;
  readonly otherTeams: readonly string[];
  readonly moreTeams: number;
}

/** Everybody whose entry it is, in words: its own team, and those whose entries were merged into it. */
export function useTeamNames(): (teams: Teams) => string {
  const t = useText();
  const format = useFormat();
  return ({ teamName, otherTeams, moreTeams }) =>
    format.list([teamName, ...otherTeams, ...(moreTeams > 0 ? [t('teams.more', { count: moreTeams })] : [])]);
}
