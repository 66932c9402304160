import { refetch, type CacheScope } from '@jamboree/platform-web';

/** The instance is one, demo people are named by key; mails and people have ids. */
export const identityCache: CacheScope = {
  keys: {
    InstanceInfo: () => 'instance',
    InstanceSettings: () => 'settings',
    DemoPersona: () => null,
    MailConnection: () => null,
    MailEdge: () => null,
    MailPreferences: () => null,
    MailPreference: () => null,
    UnreachableAddress: () => null,
    ProfileContent: () => null,
    RoleWishes: () => null,
    ProfilePartVisibility: () => null,
  },
  updates: {
    Mutation: {
      setMailPreference: (_result, _args, cache) => refetch(cache, 'myMailPreferences'),
      setSubscription: (_result, _args, cache) => refetch(cache, 'myMailPreferences'),
      saveInstanceSettings: (_result, _args, cache) => refetch(cache, 'eventCreation'),
      saveMyProfile: (_result, _args, cache) => refetch(cache, 'person'),
    },
  },
};
