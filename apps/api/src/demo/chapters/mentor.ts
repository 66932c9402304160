import { localOf } from '@jamboree/event-domain';
import { BookSlot, OfferSlots, SaveMentorCard, WalkInDesks, WalkInQueue } from '@jamboree/matching-server';
import { DAY, plus } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import type { DemoMentor } from '../world/demo-mentor.js';

/** While teams build, mentors give some time of the coming days; one team has booked a talk already, and others wait at a desk that is open now. */
export function mentor(stage: Stage, timeline: Timeline, scene: Scene): void {
  for (const [index, one] of scene.demo.mentors.entries()) {
    let slots: readonly MentorSlotId[] = [];
    const offered = scene.during('writing', 0.5 + scene.turn(index, scene.demo.mentors.length) / 4);
    const booked = scene.during('writing', 0.95);
    if (offered === null || booked === null) continue;
    timeline.at(offered, async () => {
      slots = await offer(stage, scene, one);
    });
    timeline.at(booked, () => book(stage, one, slots[1]));
    const open = scene.during('writing', 1);
    if (open !== null) timeline.at(open, () => openDesk(stage, scene, one));
  }
}

async function offer(stage: Stage, { eventId, now }: Scene, one: DemoMentor): Promise<readonly MentorSlotId[]> {
  const { person, about, topics, languages, days, from, until, minutes, breakMinutes, place } = one;
  const viewer = stage.cast.as(person);
  const { id: mentorId, timeZone } = stage.cast.person(person);
  const card = { eventId, shown: true, about, topics, languages, expectedVersion: 0 };
  expectDone(`${person} says who they are`, await stage.use(SaveMentorCard).run(viewer, { ...command('saveMentorCard'), ...card }));
  const dates = days.map((day) => localOf(plus(now, day * DAY), timeZone).slice(0, 10));
  const series = { days: dates, from, until, timeZone, minutes, breakMinutes };
  const wish = { ...command('offerMentorSlots'), eventId, mentorId, ...series, place, topics: [], reason: '' };
  return expectDone(`${person} gives time`, await stage.use(OfferSlots).run(viewer, wish));
}

async function book(stage: Stage, { person, booked }: DemoMentor, slotId: MentorSlotId | undefined): Promise<void> {
  if (booked === null || slotId === undefined) return;
  const { by, about } = booked;
  expectDone(`${by} books ${person}`, await stage.use(BookSlot).run(stage.cast.as(by), { ...command('bookMentorSlot'), slotId, about }));
}

/** As long as a desk may be open, so that whoever looks at the demo finds it. */
const DESK_MINUTES = 720;

async function openDesk(stage: Stage, { eventId }: Scene, { person, desk }: DemoMentor): Promise<void> {
  if (desk === null) return;
  const opening = { ...command('openWalkInDesk'), eventId, place: desk.place, minutes: DESK_MINUTES };
  const deskId = expectDone(`${person} opens a desk`, await stage.use(WalkInDesks).open(stage.cast.as(person), opening));
  for (const one of desk.waiting)
    expectDone(`${one} takes a number`, await stage.use(WalkInQueue).take(stage.cast.as(one), { ...command('takeWalkInNumber'), deskId }));
}
