import { refetch, type CacheScope } from '@jamboree/platform-web';

const embedded = () => null;

/** A sheet or a conflict changes queues, coverage and rankings: those are asked again when they are next seen. */
export const judgingCache: CacheScope = {
  keys: {
    JurorInbox: embedded,
    JurorRound: embedded,
    AssignmentPage: embedded,
    JurorTie: embedded,
    ScoreLine: embedded,
    OtherScorecard: embedded,
    JurorRow: embedded,
    Coverage: embedded,
    CoverageRow: embedded,
    CoverageCell: embedded,
    AssignmentProposal: embedded,
    ProposedPair: embedded,
    JurorLoad: embedded,
    Relaxation: embedded,
    Ranking: embedded,
    RankingRow: embedded,
    CriterionMean: embedded,
  },
  updates: {
    Mutation: {
      submitScorecard: (_result, _args, cache) => refetch(cache, 'jurorInbox', 'assignmentPage', 'ranking', 'coverage', 'me'),
      reopenScorecard: (_result, _args, cache) => refetch(cache, 'jurorInbox', 'assignmentPage', 'ranking', 'coverage', 'me'),
      abstain: (_result, _args, cache) => refetch(cache, 'jurorInbox', 'ranking', 'coverage', 'me'),
      declareConflict: (_result, _args, cache) => refetch(cache, 'jurorInbox', 'assignmentPage', 'conflicts', 'coverage', 'ranking'),
      applyAssignments: (_result, _args, cache) => refetch(cache, 'coverage', 'judgingRounds', 'organiserOverview'),
      assignJuror: (_result, _args, cache) => refetch(cache, 'coverage', 'organiserOverview'),
      unassignJuror: (_result, _args, cache) => refetch(cache, 'coverage', 'organiserOverview'),
      setJurorCapacity: (_result, _args, cache) => refetch(cache, 'coverage'),
    },
  },
};
