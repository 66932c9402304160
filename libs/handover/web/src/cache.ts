import { refetch, type CacheScope } from '@jamboree/platform-web';

const embedded = () => null;

/** A decision changes lists, a release changes nearly everything that is public: it is asked again when next seen. */
export const handoverCache: CacheScope = {
  keys: {
    ShortlistEntry: embedded,
    ExportLink: embedded,
    MyShortlist: embedded,
    EarnedCertificate: embedded,
    IssuedCertificateEdge: embedded,
    IssuedCertificateConnection: embedded,
    Certificate: ({ number }) => (typeof number === 'string' ? number : null),
    EnrolmentRow: embedded,
    AdmittedCount: embedded,
    QuotaSize: embedded,
    PeopleEnrolled: embedded,
    Rehearsal: ({ eventId }) => (typeof eventId === 'string' ? eventId : null),
    RehearsalActing: embedded,
    RehearsalChapter: embedded,
    RehearsalCount: embedded,
    RehearsalRefusal: embedded,
    RehearsalTransition: embedded,
  },
  updates: {
    Mutation: {
      enrolPeople: (_result, _args, cache) =>
        refetch(cache, 'eventPeople', 'applications', 'registrationDesk', 'organiserOverview', 'event'),
      revokeCertificate: (_result, _args, cache) => refetch(cache, 'myCertificates', 'issuedCertificates', 'me'),
      startRehearsal: (_result, _args, cache) => refetch(cache, 'rehearsal', 'rehearsalPeople', 'rehearsalMails'),
      moveRehearsalClock: (_result, _args, cache) => refetch(cache, 'rehearsalMails'),
      wipeRehearsal: (_result, _args, cache) => refetch(cache, 'rehearsal', 'rehearsalPeople', 'rehearsalMails'),
      draftShortlist: (_result, _args, cache) => refetch(cache, 'shortlist', 'myShortlists'),
      decideShortlist: (_result, _args, cache) => refetch(cache, 'myShortlists', 'organiserOverview'),
      releaseShortlist: (_result, _args, cache) =>
        refetch(cache, 'myShortlists', 'organiserOverview', 'gallery', 'idea', 'submissions', 'me', 'event'),
    },
  },
};
