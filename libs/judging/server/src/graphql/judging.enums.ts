import { ASSIGNMENT_STATES, RANKING_COMPARISONS, SCORECARD_STATES } from '@jamboree/judging-domain';
import { enumOf } from '@jamboree/platform-server';
import { registerEnumType } from '@nestjs/graphql';

export const AssignmentStateEnum = enumOf(ASSIGNMENT_STATES);
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState', description: 'How far a juror is with one submission.' });

export const ScorecardStateEnum = enumOf(SCORECARD_STATES);
registerEnumType(ScorecardStateEnum, { name: 'ScorecardState', description: 'Whether a sheet counts: SUBMITTED and LOCKED do.' });

export const RankingComparisonEnum = enumOf(RANKING_COMPARISONS);
registerEnumType(RankingComparisonEnum, {
  name: 'RankingComparison',
  description: 'How submissions scored on different criteria stand beside each other: each track for itself, or all with weights rescaled.',
});
