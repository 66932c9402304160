import { asId, idCursor, pageRequest, type Page, type PageProblem, type Result, type Viewer } from '@jamboree/kernel';
import { CurrentViewer, expectPage, Public, toConnection, type ConnectionOf } from '@jamboree/platform-server';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { slotCursor } from '../use-cases/list-cursors.js';
import { ReadMentoring, type ShownSlot } from '../use-cases/read-mentoring.js';
import { BookedTalkConnection, BookedTalkView, MentorSlotConnection, MentorSlotView } from './mentor-slot.view.js';
import { MentorConnection, MentorUseConnection, MentorUseView, MentorView, MyMentoringView } from './mentor.view.js';
import { ManagedSlotsArgs, MentorDeskArgs, MentoringArgs, MentorSlotsArgs, openSlotFilter } from './mentoring.inputs.js';

/** Mentors and their time, read. */
@Resolver()
export class MentorsResolver {
  constructor(private readonly read: ReadMentoring) {}

  @Query(() => MentorConnection, {
    description: 'Mentors of an event: all for people of the event, those who agreed to be shown for others.',
  })
  @Public()
  async mentors(@Args() args: MentoringArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<MentorView>> {
    const page = expectPage(await this.read.mentors(viewer, asId(args.eventId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(
      page,
      (mentor) => MentorView.from(mentor),
      ({ mentorId }) => idCursor({ id: mentorId }),
    );
  }

  @Query(() => MentorSlotConnection, {
    description: 'Slots that can be booked, and those kept for the viewer, soonest first; empty for whoever is nothing in the event.',
  })
  @Public()
  mentorSlots(@Args() args: MentorSlotsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<MentorSlotView>> {
    return slots(this.read.open(viewer, asId(args.eventId), openSlotFilter(args), expectPage(pageRequest(args.first, args.after))));
  }

  @Query(() => MentorSlotConnection, { description: 'The viewer’s own slots as a mentor.' })
  @Public()
  mentorDesk(@Args() args: MentorDeskArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<MentorSlotView>> {
    return slots(this.read.desk(viewer, asId(args.eventId), args.past ?? false, expectPage(pageRequest(args.first, args.after))));
  }

  @Query(() => BookedTalkConnection, {
    description: 'What the viewer’s team, or the viewer without one, has booked, newest time first; cancelled ones with their reason.',
  })
  @Public()
  async myMentorTalks(@Args() args: MentoringArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<BookedTalkView>> {
    const page = expectPage(await this.read.booked(viewer, asId(args.eventId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (talk) => BookedTalkView.from(talk), slotCursor);
  }

  @Query(() => MentorSlotConnection, { description: 'Every slot of an event, soonest first; empty for whoever does not manage it.' })
  @Public()
  managedMentorSlots(@Args() args: ManagedSlotsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<MentorSlotView>> {
    const { mentorId = null, state = null } = args;
    const filter = { mentorId: mentorId === null ? null : asId<'User'>(mentorId), state };
    return slots(this.read.all(viewer, asId(args.eventId), filter, expectPage(pageRequest(args.first, args.after))));
  }

  @Query(() => MentorUseConnection, { description: 'How mentors’ time is used; empty for whoever does not manage the event.' })
  @Public()
  async mentorUse(@Args() args: MentoringArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<MentorUseView>> {
    const page = expectPage(await this.read.use(viewer, asId(args.eventId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(
      page,
      (use) => MentorUseView.from(use),
      ({ mentorId }) => idCursor({ id: mentorId }),
    );
  }

  @Query(() => MyMentoringView, { nullable: true, description: 'How the viewer stands to mentoring; null when there is no such event.' })
  @Public()
  async myMentoring(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MyMentoringView | null> {
    const mine = await this.read.mine(viewer, asId(eventId));
    return mine === null ? null : MyMentoringView.from(mine);
  }
}

async function slots(reading: Promise<Result<Page<ShownSlot>, PageProblem>>): Promise<ConnectionOf<MentorSlotView>> {
  return toConnection(expectPage(await reading), (slot) => MentorSlotView.from(slot), slotCursor);
}
