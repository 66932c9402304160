import type { Scorecard } from '@jamboree/judging-domain';
import { expectOk, type AssignmentId, type JudgingRoundId, type SubmissionId, type Viewer } from '@jamboree/kernel';
import type { OwnSheet } from '../use-cases/sheet-writer.js';
import type { JudgingHouse } from './judging-house.js';
import { attempt, expectPresent, idOf, type JuryWorld } from './jury-world.js';

/** A sheet on which every criterion has the same score. */
export function allOf(world: JuryWorld, value: number) {
  return { scores: world.criteria.map(({ id }) => ({ criterionId: id, value })), comment: 'Clear.', privateNote: 'Mine alone.' };
}

/** Asks a juror for a submission and returns the assignment. */
export async function assignTo(house: JudgingHouse, world: JuryWorld, juror: Viewer, submissionId: SubmissionId): Promise<AssignmentId> {
  const roundId = firstRound(world);
  const pairs = [{ jurorId: idOf(juror), submissionId }];
  const command = {
    operation: 'assignJuror',
    roundId,
    pairs,
    origin: 'HAND',
    reviewsPerSubmission: null,
    clientMutationId: attempt(),
  } as const;
  expectOk(await house.assign.run(world.organiser, command));
  const all = await house.uow.read((tx) => house.stores.assignments.ofRound(tx, roundId));
  return expectPresent(all.find((one) => one.jurorId === juror.userId && one.submissionId === submissionId)).id;
}

/** The own sheet of an assignment as it stands. */
export async function sheetOf(house: JudgingHouse, assignmentId: AssignmentId): Promise<Scorecard> {
  return expectPresent(await house.uow.read((tx) => house.stores.sheets.context(tx, assignmentId))).scorecard;
}

/** Saves and submits a sheet with the same score everywhere. */
export async function score(
  house: JudgingHouse,
  world: JuryWorld,
  juror: Viewer,
  assignmentId: AssignmentId,
  value: number,
): Promise<OwnSheet> {
  const { version } = await sheetOf(house, assignmentId);
  const saved = await house.save.run(juror, {
    operation: 'saveScorecard',
    clientMutationId: attempt(),
    assignmentId,
    expectedVersion: version,
    content: allOf(world, value),
  });
  const { scorecard } = expectOk(saved);
  const submit = { operation: 'submitScorecard', clientMutationId: attempt(), assignmentId, expectedVersion: scorecard.version };
  return expectOk(await house.submit.run(juror, submit));
}

export function firstRound(world: JuryWorld): JudgingRoundId {
  return expectPresent(world.rounds[0]);
}
