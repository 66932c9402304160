import { CatalogueStore, EventHooks, EventStore, Forms, FormStore } from '@jamboree/event-server';
import { AttachmentStore, ParticipationHooks, SubmissionStateStore, SubmissionStore } from '@jamboree/participation-server';
import type { Engine } from '@jamboree/platform-testing';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { ConflictStore } from '../persistence/conflict.store.js';
import { EntryStore } from '../persistence/entry.store.js';
import { InboxStore } from '../persistence/inbox.store.js';
import { JurorStore } from '../persistence/juror.store.js';
import { RoundPhaseStore } from '../persistence/round-phase.store.js';
import { RoundStore } from '../persistence/round.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import { StandingStore } from '../persistence/standing.store.js';
import { Abstain } from '../use-cases/abstain.use-case.js';
import { AssignJurors } from '../use-cases/assign-jurors.use-case.js';
import { ConflictCascades } from '../use-cases/conflict-cascades.js';
import { DeclareConflict } from '../use-cases/declare-conflict.use-case.js';
import { JudgingRounds } from '../use-cases/judging-rounds.js';
import { JuryDesks } from '../use-cases/jury-desk.js';
import { JuryFacts } from '../use-cases/jury-facts.js';
import { ProposeAssignments } from '../use-cases/propose-assignments.js';
import { RankingReader } from '../use-cases/ranking-reader.js';
import { ReadAssignment } from '../use-cases/read-assignment.js';
import { ReadConflicts } from '../use-cases/read-conflicts.js';
import { ReadCoverage } from '../use-cases/read-coverage.js';
import { ReadInbox } from '../use-cases/read-inbox.js';
import { ReadRanking } from '../use-cases/read-ranking.js';
import { ReadRounds } from '../use-cases/read-rounds.js';
import { ReopenScorecard } from '../use-cases/reopen-scorecard.use-case.js';
import { RoundReader } from '../use-cases/round-facts.js';
import { SaveScorecard } from '../use-cases/save-scorecard.use-case.js';
import { SetJurorCapacity } from '../use-cases/set-juror-capacity.use-case.js';
import { SheetWriter } from '../use-cases/sheet-writer.js';
import { SubmitScorecard } from '../use-cases/submit-scorecard.use-case.js';
import { UnassignJuror } from '../use-cases/unassign-juror.use-case.js';

/** The judging scope put together by hand on one engine, with hooks of its own: as one server process has it. */
export function judgingHouse({ uow, clock }: Pick<Engine, 'uow' | 'clock'>) {
  const hooks = { events: new EventHooks(), participation: new ParticipationHooks() };
  const events = new EventStore();
  const catalogue = new CatalogueStore();
  const rounds = new RoundStore();
  const assignments = new AssignmentStore();
  const sheets = new ScorecardStore();
  const jurors = new JurorStore();
  const conflicts = new ConflictStore();
  const entries = new EntryStore();
  const standing = new StandingStore();
  const reader = new RoundReader(rounds, events, catalogue);
  const desks = new JuryDesks(reader, entries, assignments, jurors, conflicts, hooks.participation, clock);
  const writer = new SheetWriter(uow, new RoundPhaseStore(), sheets, assignments, clock);
  const ranking = new RankingReader(reader, rounds, entries, sheets);
  const cascades = new ConflictCascades(rounds, assignments, sheets, jurors, conflicts, hooks.participation);
  new JudgingRounds(hooks.events, catalogue, rounds, sheets, new SubmissionStateStore()).onModuleInit();
  new JuryFacts(hooks.events, hooks.participation, standing, conflicts, sheets).onModuleInit();
  return {
    uow,
    clock,
    hooks,
    stores: { events, catalogue, rounds, assignments, sheets, jurors, conflicts, entries, standing },
    ranking,
    save: new SaveScorecard(writer),
    submit: new SubmitScorecard(writer),
    reopen: new ReopenScorecard(writer),
    abstain: new Abstain(writer),
    propose: new ProposeAssignments(uow, desks),
    assign: new AssignJurors(uow, desks, rounds, assignments, clock),
    unassign: new UnassignJuror(uow, desks, assignments, clock),
    setCapacity: new SetJurorCapacity(uow, desks, jurors, clock),
    declare: new DeclareConflict(uow, events, new SubmissionStore(), cascades, conflicts, clock),
    readRounds: new ReadRounds(uow, events, rounds, reader, clock),
    readInbox: new ReadInbox(uow, new InboxStore(), rounds, reader, clock),
    readAssignment: new ReadAssignment(
      uow,
      reader,
      sheets,
      catalogue,
      new Forms(new FormStore()),
      new AttachmentStore(),
      hooks.participation,
      clock,
    ),
    readConflicts: new ReadConflicts(uow, events, conflicts, hooks.participation, clock),
    readCoverage: new ReadCoverage(uow, desks),
    readRanking: new ReadRanking(uow, reader, ranking, conflicts, standing, clock),
  };
}

export type JudgingHouse = ReturnType<typeof judgingHouse>;
