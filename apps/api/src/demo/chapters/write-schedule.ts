import { ScheduleEntries } from '@jamboree/event-server';
import { DAY, HOUR, MINUTE, plus } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER } from '../world/people.js';

/** The hour of Jakarta at which every first phase opens. */
const OPENS_AT = 9;

/** The organiser announces talks and milestones on the day before the first phase opens. */
export function writeSchedule(stage: Stage, timeline: Timeline, scene: Scene): void {
  if (scene.demo.schedule.length === 0) return;
  timeline.at(plus(scene.start, -DAY), async () => {
    for (const { day, hour, minutes, track, insiders, ...words } of scene.demo.schedule) {
      const startsAt = plus(scene.start, day * DAY + (hour - OPENS_AT) * HOUR);
      const plan = {
        ...words,
        startsAt,
        endsAt: minutes === null ? null : plus(startsAt, minutes * MINUTE),
        trackId: track === null ? null : (scene.tracks.get(track)?.trackId ?? null),
        audience: insiders ? ('PARTICIPANTS' as const) : ('PUBLIC' as const),
      };
      const wanted = { ...command('saveScheduleEntry'), eventId: scene.eventId, entryId: null, expectedVersion: null, plan };
      expectDone('write the schedule', await stage.use(ScheduleEntries).save(stage.cast.as(ORGANISER), wanted));
    }
  });
}
