import { readFile } from 'node:fs/promises';
import { Jury } from '../src/support/jury.js';
import { signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { BOTH_TEMPLATES, inJury } from './support/templates.js';

const FORMATS = [
  ['Excel (XLSX)', 'xlsx', 'PK'],
  ['CSV', 'csv', '\uFEFF'],
  ['JSON', 'json', '{'],
] as const;
const REASON = 'It can begin within a term.';

for (const template of BOTH_TEMPLATES)
  test(`${template.name}: an official reads the decided shortlist, takes it along, and sees it released to everybody`, async ({
    page,
    browser,
    stage,
  }) => {
    let jury: Jury | null = null;
    const official = stage.freshAddress('official');
    const { event, roundId } = await inJury(
      stage,
      template,
      `Cool roofs ${template.key}`,
      ['Atap', 'Batu', 'Cuaca', 'Dahan'],
      async ({ organiser, facts }) => {
        jury = await Jury.invite(organiser, facts.id, stage.url, 3);
        expect((await organiser.grant(facts.id, official, 'OFFICIAL', 'Official One')).__typename).toBe('RoleGranted');
      },
      3,
    );
    await (jury as Jury | null)?.scoreEverything(7);
    await event.reach('DELIBERATE');
    const { organiser, facts } = event;
    const { ranking } = await organiser.client.ask<{ ranking: { rows: { submissionId: string }[] } }>(
      'query ($id: ID!) { ranking(roundId: $id) { rows { submissionId } } }',
      { id: roundId },
    );
    const entries = ranking.rows.slice(0, 2).map(({ submissionId }) => ({ submissionId, rationale: REASON }));
    const change = (name: string, more: Record<string, unknown>) =>
      organiser.client.change<{ __typename: string; shortlist: { version: number } }>(
        name,
        { eventId: facts.id, ...more },
        '... on ShortlistChanged { shortlist { version } }',
      );
    const drafted = await change('draftShortlist', { expectedVersion: null, entries });
    const decided = await change('decideShortlist', { expectedVersion: drafted.shortlist.version });

    await page.goto('/sign-in?next=/city/shortlist');
    await signInByMail(page, stage.url, official);
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`Cool roofs ${template.key}`) })
      .first()
      .click();
    await expect(page.getByText('Decided, not announced').first()).toBeVisible();
    await expect(page.getByText(REASON)).toHaveCount(2);
    for (const [name, extension, begins] of FORMATS) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name, exact: true }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
      expect((await readFile(await download.path())).toString('utf8').startsWith(begins)).toBe(true);
    }

    const visitor = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await visitor.goto(`/e/${facts.slug}/results`);
    await expect(visitor.getByText('Results have not been released yet.')).toBeVisible();
    expect((await change('releaseShortlist', { expectedVersion: decided.shortlist.version })).__typename).toBe('ShortlistChanged');
    await visitor.reload();
    await expect(visitor.getByText(REASON)).toHaveCount(2);
    await visitor.context().close();
    await page.reload();
    await expect(page.getByText('Announced').first()).toBeVisible();
  });
