import { WriteAnnouncements } from '@jamboree/event-server';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ANNOUNCEMENTS } from '../world/announcements.js';
import { ORGANISER } from '../world/people.js';

/** The organiser tells everybody what they should know. */
export function announce(stage: Stage, timeline: Timeline, scene: Scene): void {
  for (const { during, share, ...content } of ANNOUNCEMENTS[scene.demo.slug] ?? []) {
    const moment = scene.during(during, share);
    if (moment === null) continue;
    timeline.at(moment, async () => {
      const wanted = { ...command('postAnnouncement'), eventId: scene.eventId, ...content, mail: false };
      expectDone(`announce in ${scene.demo.slug}`, await stage.use(WriteAnnouncements).post(stage.cast.as(ORGANISER), wanted));
    });
  }
}
