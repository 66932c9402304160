import { refetch, type CacheScope } from '@jamboree/platform-web';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** What an open screen shows of phases beside the phases themselves. */
const AFTER_PHASES = ['deadlineChanges', 'phaseGuards', 'organiserOverview'] as const;

const embedded = () => null;

/** Texts, times and connections belong to what they stand in; overviews are asked again after whatever changes them. */
export const eventCache: CacheScope = {
  keys: {
    LocalizedText: embedded,
    PageInfo: embedded,
    InputIssue: embedded,
    CityZone: embedded,
    EventCounts: embedded,
    PhaseCapability: embedded,
    ExitGuard: embedded,
    GuardFailure: embedded,
    PhaseGuards: (data) => (typeof data['phaseId'] === 'string' ? data['phaseId'] : null),
    DeadlineChangeEdge: embedded,
    DeadlineChangeConnection: embedded,
    Anchor: embedded,
    NextThing: embedded,
    MyEvent: embedded,
    EventTemplate: (data) => (typeof data['key'] === 'string' ? data['key'] : null),
    TemplatePhase: embedded,
    SchedulePreview: embedded,
    PreviewPhase: embedded,
    InvalidInput: embedded,
    EventEdge: embedded,
    EventConnection: embedded,
    EventPersonEdge: embedded,
    EventPersonConnection: embedded,
    OrganiserOverview: embedded,
    RoleCount: embedded,
    AttentionItem: embedded,
    MessageConnection: embedded,
    MessageEdge: embedded,
    MessageSegment: embedded,
    DeliveryCounts: embedded,
    MessageTemplate: embedded,
    MessageLanguageShare: embedded,
    AudienceConnection: embedded,
    AudienceEdge: embedded,
    AudienceMember: embedded,
    MessageDeliveryConnection: embedded,
    MessageDeliveryEdge: embedded,
    MessageDelivery: embedded,
    MessagePreview: embedded,
    PreviewReader: embedded,
  },
  resolvers: { Query: { eventPeople: relayPagination() } },
  updates: {
    Mutation: {
      createEvent: (_result, _args, cache) => refetch(cache, 'events', 'me'),
      archiveEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview', 'me'),
      cancelEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview', 'me'),
      publishEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview'),
      createMessage: (_result, _args, cache) => refetch(cache, 'messages'),
      deleteMessage: (_result, _args, cache) => refetch(cache, 'messages'),
      keepMessageTemplate: (_result, _args, cache) => refetch(cache, 'messageTemplates'),
      dropMessageTemplate: (_result, _args, cache) => refetch(cache, 'messageTemplates'),
      advancePhase: (_result, _args, cache) => refetch(cache, ...AFTER_PHASES),
      extendPhase: (_result, _args, cache) => refetch(cache, ...AFTER_PHASES),
      replanPhases: (_result, _args, cache) => refetch(cache, ...AFTER_PHASES),
      joinEvent: (_result, _args, cache) => refetch(cache, 'me'),
      grantRole: (_result, _args, cache) => refetch(cache, 'eventPeople', 'organiserOverview'),
      revokeRole: (_result, _args, cache) => refetch(cache, 'eventPeople', 'organiserOverview'),
    },
  },
};
