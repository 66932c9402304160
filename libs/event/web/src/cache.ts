import { refetch, type CacheScope } from '@jamboree/platform-web';
import { relayPagination } from '@urql/exchange-graphcache/extras';

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
  },
  resolvers: { Query: { eventPeople: relayPagination() } },
  updates: {
    Mutation: {
      createEvent: (_result, _args, cache) => refetch(cache, 'events', 'me'),
      archiveEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview', 'me'),
      cancelEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview', 'me'),
      publishEvent: (_result, _args, cache) => refetch(cache, 'events', 'organiserOverview'),
      joinEvent: (_result, _args, cache) => refetch(cache, 'me'),
      grantRole: (_result, _args, cache) => refetch(cache, 'eventPeople', 'organiserOverview'),
      revokeRole: (_result, _args, cache) => refetch(cache, 'eventPeople', 'organiserOverview'),
    },
  },
};
