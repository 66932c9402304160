import { refetch, type CacheScope } from '@jamboree/platform-web';

const embedded = () => null;

/** A decision changes lists, a release changes nearly everything that is public: it is asked again when next seen. */
export const handoverCache: CacheScope = {
  keys: {
    ShortlistEntry: embedded,
    ExportLink: embedded,
    MyShortlist: embedded,
    EnrolmentRow: embedded,
    AdmittedCount: embedded,
    QuotaSize: embedded,
    PeopleEnrolled: embedded,
  },
  updates: {
    Mutation: {
      enrolPeople: (_result, _args, cache) =>
        refetch(cache, 'eventPeople', 'applications', 'registrationDesk', 'organiserOverview', 'event'),
      draftShortlist: (_result, _args, cache) => refetch(cache, 'shortlist', 'myShortlists'),
      decideShortlist: (_result, _args, cache) => refetch(cache, 'myShortlists', 'organiserOverview'),
      releaseShortlist: (_result, _args, cache) =>
        refetch(cache, 'myShortlists', 'organiserOverview', 'gallery', 'idea', 'submissions', 'me', 'event'),
    },
  },
};
