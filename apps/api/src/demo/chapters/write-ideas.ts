import { templateForm } from '@jamboree/event-domain';
import type { SubmissionContent } from '@jamboree/participation-domain';
import {
  AskLate,
  CheckEligibility,
  MergeSubmissions,
  SaveDraft,
  StartDraft,
  SubmissionStore,
  SubmitSubmission,
} from '@jamboree/participation-server';
import type { SubmissionId, Viewer } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import type { DemoIdea } from '../world/idea.js';
import { ORGANISER } from '../world/people.js';

/** Teams begin in the first half of the time they have, save once in between, and finish in the last part of it. */
const BEGIN = { from: 0.02, over: 0.5 } as const;
const PAUSE = 0.15;
const FINISH = { from: 0.7, over: 0.28 } as const;
/** Before that, some submit what they have. */
const FIRST_SUBMIT = 0.68;
/** Whoever sees trouble coming asks for a late entry. */
const ASK_LATE = 0.99;

/** When organisers read two entries of one idea as one, everything has been handed in. */
const MERGE = 0.995;

/** Every team writes its draft; most submit it, and an organiser checks what was submitted. */
export function writeIdeas(stage: Stage, timeline: Timeline, scene: Scene): void {
  const { ideas } = scene.demo;
  for (const [index, idea] of ideas.entries()) {
    // One begins after the other, since that gives submissions their numbers.
    const begun = scene.during('writing', BEGIN.from + (BEGIN.over * index) / ideas.length);
    const saved = scene.during('writing', BEGIN.from + PAUSE + BEGIN.over * scene.turn(index, ideas.length));
    const finished = scene.during('writing', FINISH.from + FINISH.over * scene.turn(index, ideas.length));
    if (begun === null || saved === null || finished === null) continue;
    timeline.at(begun, () => begin(stage, scene, idea));
    timeline.at(saved, () => save(stage, scene, idea, firstThoughts(contentOf(scene, idea))));
    const first = scene.during('writing', FIRST_SUBMIT);
    if (first !== null && idea.firstSubmitted !== undefined)
      timeline.at(first, () => finish(stage, scene, withAnswers(idea, idea.firstSubmitted)));
    timeline.at(finished, () => finish(stage, scene, idea));

    const asked = scene.during('writing', ASK_LATE);
    const { lateRequest } = idea;
    if (asked !== null && lateRequest !== undefined) timeline.at(asked, () => askLate(stage, scene, idea, lateRequest));

    const read = scene.during('writing', MERGE);
    const { mergedInto } = idea;
    if (read !== null && mergedInto !== undefined) timeline.at(read, () => merge(stage, scene, idea.team, mergedInto));

    const checked = scene.during('checking', scene.turn(index, ideas.length));
    if (checked !== null && idea.stage === 'SUBMITTED') timeline.at(checked, () => accept(stage, scene, idea));
  }
}

async function begin(stage: Stage, { eventId, submissions }: Scene, idea: DemoIdea): Promise<void> {
  const started = await stage.use(StartDraft).run(lead(stage, idea), { ...command('startDraft'), eventId });
  submissions.set(idea.team, expectDone(`${idea.team} begins to write`, started));
}

async function save(stage: Stage, scene: Scene, idea: DemoIdea, content: SubmissionContent): Promise<void> {
  const { submissionId, expectedDraftVersion } = await draftOf(stage, scene, idea);
  const draft = { ...command('saveDraft'), submissionId, expectedDraftVersion, content };
  expectDone(`${idea.team} saves`, await stage.use(SaveDraft).run(lead(stage, idea), draft));
}

async function finish(stage: Stage, scene: Scene, idea: DemoIdea): Promise<void> {
  await save(stage, scene, idea, contentOf(scene, idea));
  if (idea.stage !== 'SUBMITTED') return;
  const draft = await draftOf(stage, scene, idea);
  expectDone(
    `${idea.team} submits`,
    await stage.use(SubmitSubmission).run(lead(stage, idea), { ...command('submitSubmission'), ...draft }),
  );
}

async function askLate(stage: Stage, scene: Scene, idea: DemoIdea, reason: string): Promise<void> {
  const request = { ...command('askLate'), submissionId: submissionOf(scene, idea.team), reason };
  expectDone(`${idea.team} asks for a late entry`, await stage.use(AskLate).run(lead(stage, idea), request));
}

async function merge(stage: Stage, scene: Scene, team: string, { team: into, reason }: NonNullable<DemoIdea['mergedInto']>): Promise<void> {
  const pair = { ...command('mergeSubmissions'), submissionId: submissionOf(scene, team), intoId: submissionOf(scene, into), reason };
  expectDone(`${team} lives on in ${into}`, await stage.use(MergeSubmissions).run(stage.cast.as(ORGANISER), pair));
}

async function accept(stage: Stage, scene: Scene, { team }: DemoIdea): Promise<void> {
  const check = { ...command('checkEligibility'), submissionId: submissionOf(scene, team), eligible: true, reason: '' };
  expectDone(`${team} is eligible`, await stage.use(CheckEligibility).run(stage.cast.as(ORGANISER), check));
}

async function draftOf(stage: Stage, scene: Scene, { team }: DemoIdea) {
  const submissionId = submissionOf(scene, team);
  const submission = await stage.read((tx) => stage.use(SubmissionStore).byId(tx, submissionId));
  return { submissionId, expectedDraftVersion: submission?.draftVersion ?? 0 };
}

function lead(stage: Stage, { members: [first] }: DemoIdea): Viewer {
  return stage.cast.as(first);
}

/** The submission of a team, for the chapters that follow. */
export function submissionOf({ submissions, demo }: Scene, team: string): SubmissionId {
  const id = submissions.get(team);
  if (id === undefined) throw new Error(`${team} has no submission in ${demo.slug}.`);
  return id;
}

function contentOf({ demo, tracks }: Scene, idea: DemoIdea): SubmissionContent {
  const { title, summary, links, builtWith } = idea;
  const track = tracks.get(idea.track);
  const answers = templateForm(demo.templateKey, 'SUBMISSION').fields.flatMap(({ key }) => {
    const text = idea.answers[key];
    return text === undefined ? [] : [{ key, text }];
  });
  const challengeId = idea.answersChallenge ? (track?.challengeId ?? null) : null;
  return { title, summary, answers, links, videoUrl: null, builtWith, trackId: track?.trackId ?? null, challengeId };
}

function withAnswers(idea: DemoIdea, answers: DemoIdea['answers'] = {}): DemoIdea {
  return { ...idea, answers: { ...idea.answers, ...answers } };
}

/** What a team has after the first evening: a title, a summary and the first answer. */
function firstThoughts(content: SubmissionContent): SubmissionContent {
  return { ...content, answers: content.answers.slice(0, 1), links: [], builtWith: [] };
}
