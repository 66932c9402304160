import type { Page } from '@playwright/test';
import { Hackathon, type Team, type TemplateKey } from '../../src/support/hackathon.js';
import type { StoryServer } from '../../src/support/story-server.js';
import { expect } from './staged.js';

export interface Template {
  readonly key: TemplateKey;
  readonly name: string;
  /** Whether people apply for a place. */
  readonly applies: boolean;
  /** The phases in which people come together, found teams, write, submit, and are judged. */
  readonly phases: Readonly<Record<'join' | 'team' | 'write' | 'submit' | 'jury', string>>;
}

export const BOTH_TEMPLATES: readonly Template[] = [
  {
    key: 'virtual-hackathon',
    name: 'Virtual hackathon',
    applies: false,
    phases: { join: 'REGISTER', team: 'REGISTER', write: 'TEAM_FORMATION', submit: 'BUILD', jury: 'JURY_ROUND_1' },
  },
  {
    key: 'good-idea-jam',
    name: 'Good Idea Jam',
    applies: true,
    phases: { join: 'REGISTER', team: 'TABLES', write: 'FORM', submit: 'CANVAS', jury: 'JURY' },
  },
];

/** An event in its jury phase with submitted ideas, each read by so many of the jurors that the organiser has invited. */
export async function inJury(
  stage: StoryServer,
  template: Template,
  title: string,
  names: readonly string[],
  invite: (event: Hackathon) => Promise<void>,
  reviewsPerSubmission: number,
): Promise<{ readonly event: Hackathon; readonly teams: readonly Team[]; readonly roundId: string }> {
  const event = await Hackathon.open(stage, title, template.key);
  await event.reach(template.phases.write);
  const teams: Team[] = [];
  for (const name of names) teams.push(await event.team(name));
  await event.reach(template.phases.submit);
  for (const { lead, draft } of teams) expect((await lead.submit(await draft())).__typename).toBe('SubmissionSubmitted');
  await invite(event);
  await event.reach(template.phases.jury);
  return { event, teams, roundId: await assign(event, reviewsPerSubmission) };
}

async function assign({ organiser, facts }: Hackathon, reviewsPerSubmission: number): Promise<string> {
  const { judgingRounds } = await organiser.client.ask<{ judgingRounds: { id: string; open: boolean }[] }>(
    'query ($id: ID!) { judgingRounds(eventId: $id) { id open } }',
    { id: facts.id },
  );
  const roundId = judgingRounds.find(({ open }) => open)?.id ?? '';
  const { pairs } = await organiser.client.change<{ __typename: string; pairs: { jurorId: string; submissionId: string }[] }>(
    'proposeAssignments',
    { roundId, reviewsPerSubmission, capacity: 10, seed: 2020 },
    '... on AssignmentProposal { pairs { jurorId submissionId } }',
  );
  const applied = await organiser.client.change('applyAssignments', { roundId, pairs, reviewsPerSubmission }, '');
  expect(applied.__typename).toBe('AssignmentsApplied');
  return roundId;
}

/** Walks from the front door to the page of an event. */
export async function enterEvent(page: Page, title: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
