import { EventHooks } from '@jamboree/event-server';
import { decide } from './decide.js';
import { formTeams } from './form-teams.js';
import { judge } from './judge.js';
import { register } from './register.js';
import type { Stage } from './stage.js';
import { checkEntries, writeIdeas } from './write-ideas.js';

/** What there is to do, in the order in which people come to it. Each part asks what the open phases grant, never what an event is called. */
const PARTS = [register, formTeams, otherScopes, writeIdeas, checkEntries, judge, decide] as const;

/** Everybody does what is possible now and not done yet; a second time there is nothing left to do. */
export async function letAct(stage: () => Promise<Stage>, after: (stage: Stage) => Promise<void>): Promise<void> {
  for (const part of PARTS) {
    // Who has a role by now may have got it in the part before.
    const current = await stage();
    await part(current);
    await after(current);
  }
}

/** What scopes that this one does not know let people do. */
function otherScopes(stage: Stage): Promise<void> {
  return stage.use(EventHooks).rehearse(stage);
}
