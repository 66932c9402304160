import type { CacheScope } from '@jamboree/platform-web';

/** The instance is one, demo people are named by key; mails and people have ids. */
export const identityCache: CacheScope = {
  keys: {
    InstanceInfo: () => 'instance',
    DemoPersona: () => null,
    MailConnection: () => null,
    MailEdge: () => null,
  },
};
