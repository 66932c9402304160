import { refetch, type CacheScope } from '@jamboree/platform-web';

const embedded = () => null;
const SLOTS = [
  'mentorSlots',
  'mentors',
  'mentorDesk',
  'myMentorTalks',
  'myMentoring',
  'managedMentorSlots',
  'mentorUse',
  'myNextTalks',
] as const;
const WALK_IN = ['walkInDesks', 'myWalkInDesk', 'walkInQueue', 'myWalkInDesks'] as const;

/** What is written here changes lists and figures elsewhere: those are asked again when they are next seen. */
export const matchingCache: CacheScope = {
  keys: {
    MentorEdge: embedded,
    MentorConnection: embedded,
    MentorUseEdge: embedded,
    MentorUseConnection: embedded,
    MentorSlotEdge: embedded,
    MentorSlotConnection: embedded,
    DraftCommentEdge: embedded,
    DraftCommentConnection: embedded,
    BookedTalkEdge: embedded,
    BookedTalkConnection: embedded,
    WalkInDeskEdge: embedded,
    WalkInDeskConnection: embedded,
    NextTalkEdge: embedded,
    NextTalkConnection: embedded,
    OwnWalkInDeskEdge: embedded,
    OwnWalkInDeskConnection: embedded,
    OwnWalkInDesk: embedded,
    WalkInTicketEdge: embedded,
    WalkInTicketConnection: embedded,
    WalkInPlace: embedded,
    MentorCard: embedded,
    MentoringPolicy: embedded,
    MyMentoring: (mine) => (typeof mine['eventId'] === 'string' ? mine['eventId'] : null),
  },
  updates: {
    Mutation: {
      saveMentorCard: (_result, _args, cache) => refetch(cache, 'myMentoring', 'mentors'),
      saveMentoringPolicy: (_result, _args, cache) => refetch(cache, 'myMentoring'),
      offerMentorSlots: (_result, _args, cache) => refetch(cache, ...SLOTS),
      cancelMentorSlots: (_result, _args, cache) => refetch(cache, ...SLOTS),
      settleMentorSlot: (_result, _args, cache) => refetch(cache, ...SLOTS),
      bookMentorSlot: (_result, _args, cache) => refetch(cache, ...SLOTS),
      releaseMentorSlot: (_result, _args, cache) => refetch(cache, ...SLOTS),
      waitForMentor: (_result, _args, cache) => refetch(cache, 'myMentoring'),
      commentOnDraft: (_result, _args, cache) => refetch(cache, 'draftComments'),
      takeWalkInNumber: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      leaveWalkInQueue: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      openWalkInDesk: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      closeWalkInDesk: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      callNextWalkIn: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      settleWalkIn: (_result, _args, cache) => refetch(cache, ...WALK_IN),
      giveBackMentorSlot: (_result, _args, cache) => refetch(cache, ...SLOTS),
    },
  },
};
