import type { Rubric } from '@jamboree/event-domain';
import { CatalogueStore } from '@jamboree/event-server';
import type { Assignment, ScorecardContent } from '@jamboree/judging-domain';
import {
  AssignJurors,
  AssignmentStore,
  DeclareConflict,
  ProposeAssignments,
  RoundStore,
  SaveScorecard,
  SubmitScorecard,
} from '@jamboree/judging-server';
import type { AssignmentId, JudgingRoundId, SubmissionId } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { DemoJuror } from '../score-sheets.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import type { DemoIdea } from '../world/idea.js';
import { ORGANISER, type JurorKey } from '../world/people.js';
import { submissionOf } from './write-ideas.js';

const REVIEWS = 3;
const CAPACITY = 10;
/** Any fixed number: the same seed gives the same plan and the same scores. */
const SEED = 2020;

/** While a jury is at work: how many of the own entries each juror has done, in the order of the event's list. The last one is silent. */
const DONE_SO_FAR = [3, 5, 6, 4, 6, 2, 0] as const;

/** Who knows a team too well says so before the jury is assigned. */
const CONFLICT = { juror: 'cem', team: 'Kiezkontor', note: 'Ich habe die Gründer im letzten Jahr beraten.' } as const;

/** A juror declares a conflict, the organiser assigns the jury, and all score: to the end, or as far as they have come by today. */
export function judge(stage: Stage, timeline: Timeline, scene: Scene): void {
  const assigned = scene.during('judging', 0);
  if (assigned === null) return;
  timeline.at(assigned, async () => {
    if (scene.submissions.has(CONFLICT.team)) await declare(stage, scene);
    const roundId = await assign(stage, scene);
    await planSheets(stage, timeline, scene, roundId);
  });
}

async function assign(stage: Stage, { eventId, demo }: Scene): Promise<JudgingRoundId> {
  const organiser = stage.cast.as(ORGANISER);
  const [round] = await stage.read((tx) => stage.use(RoundStore).ofEvent(tx, eventId));
  if (round === undefined) throw new Error(`${demo.slug} has no judging round.`);
  const question = { roundId: round.id, reviewsPerSubmission: REVIEWS, capacity: CAPACITY, seed: SEED, submissionIds: null };
  const { plan } = expectDone('propose a jury', await stage.use(ProposeAssignments).run(organiser, question));
  const pairs = {
    ...command('applyAssignments'),
    roundId: round.id,
    pairs: plan.pairs,
    origin: 'PLAN',
    reviewsPerSubmission: REVIEWS,
  } as const;
  expectDone('assign the jury', await stage.use(AssignJurors).run(organiser, pairs));
  return round.id;
}

async function declare(stage: Stage, scene: Scene): Promise<void> {
  const submissionId = submissionOf(scene, CONFLICT.team);
  const conflict = { ...command('declareConflict'), submissionId, kind: 'PROFESSIONAL', note: CONFLICT.note };
  expectDone(`${CONFLICT.juror} declares a conflict`, await stage.use(DeclareConflict).run(stage.cast.as(CONFLICT.juror), conflict));
}

/** Plans every sheet of the round once it is known who reads what. */
async function planSheets(stage: Stage, timeline: Timeline, scene: Scene, roundId: JudgingRoundId): Promise<void> {
  const { eventId, demo } = scene;
  const assignments = await stage.read((tx) => stage.use(AssignmentStore).ofRound(tx, roundId));
  const [rubric] = await stage.read((tx) => stage.use(CatalogueStore).rubrics(tx, [eventId]));
  if (rubric === undefined) throw new Error(`${demo.slug} has no rubric.`);
  const over = scene.during('deciding', 0) !== null;
  for (const [index, key] of demo.jurors.entries()) {
    // By submission and not by place in the queue, which is drawn by lot: the demo is the same on every machine.
    const own = assignments
      .filter(({ jurorId }) => jurorId === stage.cast.person(key).id)
      .sort((a, b) => (a.submissionId < b.submissionId ? -1 : 1));
    const done = over ? own.length : (DONE_SO_FAR[index] ?? 0);
    const desk = { stage, scene, key, juror: new DemoJuror(SEED + index, stage.cast.person(key).locale), rubric };
    for (const [place, assignment] of own.entries()) {
      const moment = scene.during('judging', (place + 1) / (CAPACITY + 1));
      if (moment === null || place > done) continue;
      if (place < done) timeline.at(moment, () => score(desk, assignment));
      else if (index === 0) timeline.at(moment, () => beginSheet(desk, assignment));
    }
  }
}

interface Desk {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly key: JurorKey;
  readonly juror: DemoJuror;
  readonly rubric: Rubric;
}

async function score(desk: Desk, { id: assignmentId, submissionId }: Assignment): Promise<void> {
  const { merit } = ideaOf(desk.scene, submissionId);
  const expectedVersion = await save(desk, assignmentId, sheet(desk, merit, desk.rubric.criteria.length));
  const submit = { ...command('submitScorecard'), assignmentId, expectedVersion };
  expectDone(`${desk.key} submits a scorecard`, await desk.stage.use(SubmitScorecard).run(desk.stage.cast.as(desk.key), submit));
}

/** Half of the criteria, and then the telephone rang. */
async function beginSheet(desk: Desk, { id: assignmentId, submissionId }: Assignment): Promise<void> {
  const { merit } = ideaOf(desk.scene, submissionId);
  await save(desk, assignmentId, { ...sheet(desk, merit, Math.floor(desk.rubric.criteria.length / 2)), comment: '' });
}

/** Gives the sheet's new version. */
async function save({ stage, key }: Desk, assignmentId: AssignmentId, content: ScorecardContent): Promise<number> {
  const sheet = { ...command('saveScorecard'), assignmentId, expectedVersion: 1, content };
  return expectDone(`${key} fills in a scorecard`, await stage.use(SaveScorecard).run(stage.cast.as(key), sheet)).scorecard.version;
}

function sheet({ juror, rubric }: Desk, merit: number, criteria: number): ScorecardContent {
  const scores = rubric.criteria.slice(0, criteria).map(({ id: criterionId }) => ({
    criterionId,
    value: juror.score(merit, rubric.scaleMin, rubric.scaleMax),
  }));
  return { scores, comment: juror.comment(merit), privateNote: '' };
}

function ideaOf({ demo, submissions }: Scene, id: SubmissionId): DemoIdea {
  const idea = demo.ideas.find(({ team }) => submissions.get(team) === id);
  if (idea === undefined) throw new Error(`A juror of ${demo.slug} was given a submission that the story does not know.`);
  return idea;
}
