import { currentPhase, phaseAt, type Rubric } from '@jamboree/event-domain';
import { CatalogueStore } from '@jamboree/event-server';
import { randomSource, uniformBelow, type JudgingRound } from '@jamboree/judging-domain';
import {
  Abstain,
  AssignJurors,
  DeclareConflict,
  EntryStore,
  ProposeAssignments,
  RankingReader,
  RoundStore,
  SaveScorecard,
  SubmitScorecard,
} from '@jamboree/judging-server';
import { syntheticText } from '@jamboree/handover-domain';
import type { AssignmentId, SubmissionId, UserId } from '@jamboree/kernel';
import { command, type Actor, type Stage } from './stage.js';

/** How many go on to a later round. */
const FINALISTS = 10;
/** Every fortieth sheet is an abstention. */
const ABSTENTION = 40;

interface OpenSheet {
  readonly assignmentId: AssignmentId;
  readonly jurorId: UserId;
  readonly version: number;
  readonly number: number;
}

const OPEN_SHEETS = `SELECT a."id" AS "assignmentId", a."juror_id" AS "jurorId", c."version" AS "version", s."number" AS "number"
  FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id" JOIN "submission" s ON s."id" = a."submission_id"
  WHERE a."round_id" = ? AND a."state" IN ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS') AND c."state" = 'DRAFT' ORDER BY a."id"`;

/** While a jury phase is open: conflicts are declared, the jury is assigned, and all score what they were given. */
export async function judge(stage: Stage): Promise<void> {
  if (!stage.granted('scorecard:score')) return;
  const phase = currentPhase(phaseAt(stage.facts.event.phases, stage.facts.now));
  const round = phase === null ? null : await stage.read((tx) => stage.use(RoundStore).byPhase(tx, phase.id));
  if (round === null) return;
  const [{ count } = { count: 0 }] = await stage.rows<{ count: number }>(
    'SELECT COUNT(*) AS "count" FROM "assignment" WHERE "round_id" = ?',
    [round.id],
  );
  if (Number(count) === 0) {
    if (round.position === 1) await declareConflicts(stage);
    await assign(stage, round);
  }
  await score(stage, round);
}

/** Every fourth juror knows one of the teams too well. */
async function declareConflicts(stage: Stage): Promise<void> {
  const entries = await stage.read((tx) => stage.use(EntryStore).ofEvent(tx, stage.facts.eventId));
  const pairs = stage.withRole('JUROR').flatMap((juror, index) => {
    const entry = entries[index];
    return index % 4 === 0 && entry !== undefined ? [{ juror, submissionId: entry.id }] : [];
  });
  await stage.each('declareConflict', pairs, ({ juror, submissionId }) => {
    const conflict = { submissionId, kind: 'PROFESSIONAL', note: syntheticText(juror.locale, 0, 1) };
    return stage.use(DeclareConflict).run(stage.as(juror), { ...command('declareConflict'), ...conflict });
  });
}

async function assign(stage: Stage, round: JudgingRound): Promise<void> {
  const { organiser } = stage;
  const submissionIds = round.position === 1 ? null : await finalists(stage, round);
  if (submissionIds !== null && submissionIds.length === 0) return;
  const entries = submissionIds ?? (await stage.read((tx) => stage.use(EntryStore).ofEvent(tx, stage.facts.eventId)));
  const jurors = Math.max(1, stage.withRole('JUROR').length);
  const reviewsPerSubmission = Math.min(round.reviewsPerSubmission, jurors);
  // A little more than an even share: conflicts leave some places to others.
  const capacity = Math.ceil((entries.length * reviewsPerSubmission) / jurors) + 3;
  const question = { roundId: round.id, reviewsPerSubmission, capacity, seed: stage.facts.seed, submissionIds };
  const proposal = await stage.once('proposeAssignments', () => stage.use(ProposeAssignments).run(organiser, question));
  if (proposal === null) return;
  const { pairs } = proposal.plan;
  const jury = { roundId: round.id, pairs, origin: 'PLAN' as const, reviewsPerSubmission };
  await stage.once('applyAssignments', () => stage.use(AssignJurors).run(organiser, { ...command('applyAssignments'), ...jury }));
}

async function finalists(stage: Stage, { position, eventId }: JudgingRound): Promise<SubmissionId[]> {
  return stage.read(async (tx) => {
    const before = (await stage.use(RoundStore).ofEvent(tx, eventId)).filter((round) => round.position < position).at(-1);
    const ranking = before === undefined ? null : await stage.use(RankingReader).ofRound(tx, before.id, stage.facts.now);
    return (ranking?.rows ?? []).slice(0, FINALISTS).map(({ id }) => id);
  });
}

async function score(stage: Stage, round: JudgingRound): Promise<void> {
  const rubric = await stage.read((tx) => stage.use(CatalogueStore).rubric(tx, round.rubricId));
  if (rubric === null) return;
  const jurors = new Map(stage.withRole('JUROR').map((juror) => [juror.id, juror]));
  const sheets = await stage.rows<OpenSheet>(OPEN_SHEETS, [round.id]);
  const own = sheets.flatMap((sheet, index) => {
    const juror = jurors.get(sheet.jurorId);
    return juror === undefined ? [] : [{ ...sheet, juror, index }];
  });
  const [silent, scoring] = [
    own.filter(({ index }) => index % ABSTENTION === ABSTENTION - 1),
    own.filter(({ index }) => index % ABSTENTION !== ABSTENTION - 1),
  ];
  await stage.each('abstain', silent, ({ juror, assignmentId, version }) =>
    stage.use(Abstain).run(stage.as(juror), { ...command('abstain'), assignmentId, expectedVersion: version, reason: 'Not my field.' }),
  );
  await stage.each('submitScorecard', scoring, async (sheet) => {
    const viewer = stage.as(sheet.juror);
    const content = {
      scores: scoresOf(stage.facts.seed, sheet, rubric),
      comment: syntheticText(sheet.juror.locale, sheet.number),
      privateNote: '',
    };
    const saved = await stage.use(SaveScorecard).run(viewer, {
      ...command('saveScorecard'),
      ...{ assignmentId: sheet.assignmentId, expectedVersion: sheet.version, content },
    });
    if (!saved.ok) return saved;
    const submit = { assignmentId: sheet.assignmentId, expectedVersion: saved.value.scorecard.version };
    return stage.use(SubmitScorecard).run(viewer, { ...command('submitScorecard'), ...submit });
  });
}

/** Good entries score well with everybody, and jurors differ by a step. */
function scoresOf(
  seed: number,
  { number, juror }: { readonly number: number; readonly juror: Actor },
  { criteria, scaleMin, scaleMax }: Rubric,
) {
  const merit = randomSource(seed, number);
  const taste = randomSource(
    number,
    [...juror.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, seed),
  );
  const span = scaleMax - scaleMin + 1;
  return criteria.map(({ id: criterionId }) => {
    const value = scaleMin + uniformBelow(merit, span) + uniformBelow(taste, 3) - 1;
    return { criterionId, value: Math.min(scaleMax, Math.max(scaleMin, value)) };
  });
}
