import { refetch, type CacheScope } from '@jamboree/platform-web';

const embedded = () => null;

/** What is written here changes lists and figures elsewhere: those are asked again when they are next seen. */
export const participationCache: CacheScope = {
  keys: {
    TeamMember: embedded,
    InvitationPreview: embedded,
    TeamEdge: embedded,
    TeamConnection: embedded,
    WriteWindow: embedded,
    SubmissionContent: embedded,
    Answer: embedded,
    FormField: embedded,
    Receipt: (receipt) => (typeof receipt['number'] === 'string' ? receipt['number'] : null),
    ReceiptVerification: embedded,
    GalleryEdge: embedded,
    GalleryConnection: embedded,
    SubmissionRowEdge: embedded,
    SubmissionRowConnection: embedded,
  },
  updates: {
    Mutation: {
      createTeam: (_result, _args, cache) => refetch(cache, 'myTeam', 'me', 'event'),
      joinTeam: (_result, _args, cache) => refetch(cache, 'myTeam', 'mySubmission', 'me', 'event'),
      leaveTeam: (_result, _args, cache) => refetch(cache, 'myTeam', 'mySubmission', 'me'),
      inviteToTeam: (_result, _args, cache) => refetch(cache, 'teamInvitations'),
      revokeInvitation: (_result, _args, cache) => refetch(cache, 'teamInvitations'),
      joinEvent: (_result, _args, cache) => refetch(cache, 'event'),
      startDraft: (_result, _args, cache) => refetch(cache, 'mySubmission', 'myTeam', 'me'),
      submitSubmission: (_result, _args, cache) => refetch(cache, 'me', 'gallery'),
      withdrawSubmission: (_result, _args, cache) => refetch(cache, 'me', 'gallery'),
      checkEligibility: (_result, _args, cache) => refetch(cache, 'submissions', 'organiserOverview'),
      returnSubmission: (_result, _args, cache) => refetch(cache, 'submissions', 'extensions'),
      grantExtension: (_result, _args, cache) => refetch(cache, 'extensions', 'submissions'),
      revokeExtension: (_result, _args, cache) => refetch(cache, 'extensions'),
    },
  },
};
