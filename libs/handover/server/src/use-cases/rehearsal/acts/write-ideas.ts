import { finishingOf, syntheticAnswers, syntheticText, type Choices, type Finishing } from '@jamboree/handover-domain';
import { templateForm, type FormField } from '@jamboree/event-domain';
import { CatalogueStore, FormStore } from '@jamboree/event-server';
import { EMPTY_CONTENT, withText, type SubmissionContent, type SubmissionState } from '@jamboree/participation-domain';
import { CheckEligibility, SaveDraft, StartDraft, SubmitSubmission, WithdrawSubmission } from '@jamboree/participation-server';
import { HOUR, plus, type SubmissionId, type UserId } from '@jamboree/kernel';
import { command, type Actor, type Stage } from './stage.js';

interface TeamOnStage {
  readonly teamId: string;
  readonly name: string;
  readonly leadId: UserId;
  readonly submissionId: SubmissionId | null;
  readonly state: SubmissionState | null;
  readonly draftVersion: number | null;
  readonly versions: number;
}

interface Desk extends TeamOnStage {
  readonly lead: Actor;
  readonly number: number;
  readonly finishing: Finishing;
}

const TEAMS = `SELECT t."id" AS "teamId", t."name" AS "name", m."user_id" AS "leadId", s."id" AS "submissionId", s."state" AS "state",
    s."draft_version" AS "draftVersion",
    (SELECT COUNT(*) FROM "submission_version" v WHERE v."submission_id" = s."id") AS "versions"
  FROM "team" t JOIN "team_member" m ON m."team_id" = t."id" AND m."lead" = ?
  LEFT JOIN "submission" s ON s."team_id" = t."id"
  WHERE t."event_id" = ? ORDER BY t."id"`;

/** So long after the deadline somebody still tries. */
const LATEST = HOUR;

/** Every twenty-fifth entry breaks a formal rule. */
const INELIGIBLE = 25;
const REASON = 'The concept was published elsewhere before.';

/** Teams write, and submit early, in the last phase, in the grace time, too late or never; some withdraw. */
export async function writeIdeas(stage: Stage): Promise<void> {
  if (stage.granted('submission:edit')) {
    const blank = (await desks(stage)).filter(({ submissionId }) => submissionId === null);
    await stage.each('startDraft', blank, ({ lead }) =>
      stage.use(StartDraft).run(stage.as(lead), { ...command('startDraft'), eventId: stage.facts.eventId }),
    );
    const material = await materialOf(stage);
    const empty = (await desks(stage)).filter(({ draftVersion }) => draftVersion !== null && draftVersion <= 1);
    await stage.each('saveDraft', empty, (desk) =>
      stage.use(SaveDraft).run(stage.as(desk.lead), { ...command('saveDraft'), ...draftOf(desk), content: contentOf(desk, material) }),
    );
  }
  await submit(stage);
  await withdraw(stage);
}

async function submit(stage: Stage): Promise<void> {
  const possible = stage.granted('submission:submit');
  const last = stage.inLastOf('submission:submit');
  const grace = stage.granting('submission:submit').some(({ state }) => state === 'GRACE');
  const over = last && !possible && stage.facts.now < plus(stage.lastOf('submission:submit')?.graceEndsAt ?? stage.facts.now, LATEST);
  const ready: Readonly<Record<Finishing, boolean>> = {
    EARLY: possible,
    WITHDRAWN: possible,
    LAST_PHASE: possible && last,
    IN_GRACE: possible && grace,
    TOO_LATE: over,
    NEVER: false,
  };
  const trying = (await desks(stage)).filter(
    ({ state, versions, finishing }) => state === 'DRAFT' && Number(versions) === 0 && ready[finishing],
  );
  await stage.each('submitSubmission', trying, (desk) =>
    stage.use(SubmitSubmission).run(stage.as(desk.lead), { ...command('submitSubmission'), ...draftOf(desk) }),
  );
}

async function withdraw(stage: Stage): Promise<void> {
  if (!stage.granted('submission:withdraw') || !stage.inLastOf('submission:submit')) return;
  const leaving = (await desks(stage)).filter(({ state, finishing }) => state === 'SUBMITTED' && finishing === 'WITHDRAWN');
  await stage.each('withdrawSubmission', leaving, ({ lead, submissionId }) =>
    stage.use(WithdrawSubmission).run(stage.as(lead), { ...command('withdrawSubmission'), submissionId: expectId(submissionId) }),
  );
}

/** Once nobody may submit any more, the organiser looks at what came in. */
export async function checkEntries(stage: Stage): Promise<void> {
  if (stage.granted('submission:submit') || !stage.inLastOf('submission:submit')) return;
  const submitted = (await desks(stage)).filter(({ state }) => state === 'SUBMITTED');
  await stage.each('checkEligibility', [...submitted.entries()], ([index, { submissionId }]) => {
    const eligible = index % INELIGIBLE !== INELIGIBLE - 1;
    const check = { submissionId: expectId(submissionId), eligible, reason: eligible ? '' : REASON };
    return stage.use(CheckEligibility).run(stage.organiser, { ...command('checkEligibility'), ...check });
  });
}

async function desks(stage: Stage): Promise<Desk[]> {
  const actors = new Map(stage.facts.actors.map((actor) => [actor.id, actor]));
  const teams = await stage.rows<TeamOnStage>(TEAMS, [true, stage.facts.eventId]);
  return teams.flatMap((team, number) => {
    const lead = actors.get(team.leadId);
    return lead === undefined ? [] : [{ ...team, lead, number, finishing: finishingOf(stage.facts.seed, number) }];
  });
}

interface Material extends Choices {
  readonly fields: readonly FormField[];
}

async function materialOf(stage: Stage): Promise<Material> {
  const { eventId, event } = stage.facts;
  return stage.read(async (tx) => {
    const history = await stage.use(FormStore).history(tx, eventId, 'SUBMISSION');
    const catalogue = stage.use(CatalogueStore);
    return {
      fields: (history.at(-1) ?? templateForm(event.event.templateKey, 'SUBMISSION')).fields,
      tracks: (await catalogue.tracks(tx, [eventId])).map(({ id }) => id),
      challenges: (await catalogue.challenges(tx, [eventId])).map(({ id }) => id),
    };
  });
}

function contentOf({ name, number, lead }: Desk, material: Material): SubmissionContent {
  const answers = syntheticAnswers(material.fields, lead.locale, number, material).filter(
    ({ key }) => key !== 'title' && key !== 'summary',
  );
  const titled = {
    ...EMPTY_CONTENT,
    title: `${name}: ${syntheticText(lead.locale, number, 1)}`.slice(0, 110),
    summary: syntheticText(lead.locale, number),
  };
  return answers.reduce<SubmissionContent>((content, { key, text }) => withText(content, key, text), titled);
}

function draftOf({ submissionId, draftVersion }: Desk) {
  return { submissionId: expectId(submissionId), expectedDraftVersion: draftVersion ?? 0 };
}

function expectId(id: SubmissionId | null): SubmissionId {
  if (id === null) throw new Error('This team has not begun to write.');
  return id;
}
