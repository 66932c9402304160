import { ManageVoting } from '@jamboree/participation-server';
import { DAY, plus } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER } from '../world/people.js';

/** The event whose audience votes while its jury reads. */
const WITH_A_VOTE = 'open-counter';

/** The organiser opens a vote of the audience, which goes on for some days. */
export function holdVote(stage: Stage, timeline: Timeline, scene: Scene): void {
  const opensAt = scene.during('judging', 0.2);
  if (scene.demo.slug !== WITH_A_VOTE || opensAt === null) return;
  timeline.at(opensAt, async () => {
    const rules = { electorate: 'SIGNED_IN' as const, votesPerPerson: 3, phaseId: null, opensAt, closesAt: plus(scene.now, 3 * DAY) };
    const wanted = { ...command('saveVotingRound'), eventId: scene.eventId, expectedVersion: null, ...rules };
    expectDone('open the vote', await stage.use(ManageVoting).save(stage.cast.as(ORGANISER), wanted));
  });
}
