import { EventModule } from '@jamboree/event-server';
import { ParticipationModule } from '@jamboree/participation-server';
import { Module } from '@nestjs/common';
import { ConflictsResolver } from './graphql/conflicts.resolver.js';
import { JurorResolver } from './graphql/juror.resolver.js';
import { JuryDeskResolver } from './graphql/jury-desk.resolver.js';
import { RoundsResolver } from './graphql/rounds.resolver.js';
import { ScorecardsResolver } from './graphql/scorecards.resolver.js';
import { JuryFilesController } from './http/jury-files.controller.js';
import { AssignmentStore } from './persistence/assignment.store.js';
import { ConflictStore } from './persistence/conflict.store.js';
import { EntryStore } from './persistence/entry.store.js';
import { InboxStore } from './persistence/inbox.store.js';
import { JurorStore } from './persistence/juror.store.js';
import { RoundPhaseStore } from './persistence/round-phase.store.js';
import { RoundStore } from './persistence/round.store.js';
import { ScorecardStore } from './persistence/scorecard.store.js';
import { StandingStore } from './persistence/standing.store.js';
import { Abstain } from './use-cases/abstain.use-case.js';
import { AssignJurors } from './use-cases/assign-jurors.use-case.js';
import { ConflictCascades } from './use-cases/conflict-cascades.js';
import { DeclareConflict } from './use-cases/declare-conflict.use-case.js';
import { JudgingRounds } from './use-cases/judging-rounds.js';
import { JuryDesks } from './use-cases/jury-desk.js';
import { JuryFacts } from './use-cases/jury-facts.js';
import { JurySegments } from './use-cases/jury-segments.js';
import { LeaveJury } from './use-cases/leave-jury.js';
import { ProposeAssignments } from './use-cases/propose-assignments.js';
import { RankingReader } from './use-cases/ranking-reader.js';
import { ReadAssignment } from './use-cases/read-assignment.js';
import { ReadConflicts } from './use-cases/read-conflicts.js';
import { ReadCoverage } from './use-cases/read-coverage.js';
import { ReadInbox } from './use-cases/read-inbox.js';
import { ReadRanking } from './use-cases/read-ranking.js';
import { ReadRounds } from './use-cases/read-rounds.js';
import { ReopenScorecard } from './use-cases/reopen-scorecard.use-case.js';
import { RoundReader } from './use-cases/round-facts.js';
import { SaveScorecard } from './use-cases/save-scorecard.use-case.js';
import { SetJurorCapacity } from './use-cases/set-juror-capacity.use-case.js';
import { SheetWriter } from './use-cases/sheet-writer.js';
import { SubmitScorecard } from './use-cases/submit-scorecard.use-case.js';
import { UnassignJuror } from './use-cases/unassign-juror.use-case.js';

const stores = [
  RoundStore,
  RoundPhaseStore,
  JurorStore,
  AssignmentStore,
  ConflictStore,
  EntryStore,
  InboxStore,
  ScorecardStore,
  StandingStore,
];
const reading = [RoundReader, RankingReader, ReadRounds, ReadInbox, ReadAssignment, ReadConflicts, ReadCoverage, ReadRanking];
const scoring = [SheetWriter, SaveScorecard, SubmitScorecard, ReopenScorecard, Abstain];
const jury = [JuryDesks, ProposeAssignments, AssignJurors, UnassignJuror, SetJurorCapacity, ConflictCascades, DeclareConflict];
const followers = [JudgingRounds, JuryFacts, LeaveJury, JurySegments];
const resolvers = [JurorResolver, ScorecardsResolver, RoundsResolver, JuryDeskResolver, ConflictsResolver];

/** Who judges what, how it is scored, and what follows from the scores. */
@Module({
  imports: [EventModule, ParticipationModule],
  controllers: [JuryFilesController],
  providers: [...stores, ...reading, ...scoring, ...jury, ...followers, ...resolvers],
  exports: [...stores, RoundReader, RankingReader, ReadCoverage, ReadInbox, ...scoring, ...jury],
})
export class JudgingModule {}
