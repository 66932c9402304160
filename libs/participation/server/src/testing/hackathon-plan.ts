import { planFromTemplate, scheduleFrom, templateByKey, type EventPlan, type Track } from '@jamboree/event-domain';
import { expectOk, toIso, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import { newId } from '@jamboree/platform-server';

const TRACKS = ['water', 'traffic'];
const SETTINGS = {
  title: { en: 'Flood-aware mobility' },
  promise: {},
  description: {},
  teamMin: 2,
  teamMax: 6,
  zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
};

/** A published hackathon that begins at `now`, with two tracks. */
export function hackathonPlan(createdBy: UserId, now: Instant): EventPlan {
  const template = templateByKey('virtual-hackathon');
  if (template === null) throw new Error('The template is gone.');
  const schedule = expectOk(scheduleFrom(template, toIso(now).slice(0, 16), 'UTC'));
  const slug = `event-${newId(now).toLowerCase()}`;
  const plan = planFromTemplate({ ...SETTINGS, slug, template, schedule, createdBy }, () => newId(now), now);
  const event = { ...plan.event, state: 'PUBLISHED' as const, publishedAt: now };
  return { ...plan, event, tracks: TRACKS.map((key, position) => track(event.id, key, position, now)) };
}

function track(eventId: EventId, key: string, position: number, now: Instant): Track {
  return { id: newId<'Track'>(now), eventId, key, title: { en: key }, description: {}, position, version: 1 };
}
