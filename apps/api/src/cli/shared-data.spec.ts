import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  columnName,
  HACKATHON_COLUMNS,
  ImportColumns,
  PROJECT_COLUMNS,
  readHackathon,
  readProject,
  verdicts,
  type Verdict,
} from '@jamboree/handover-domain';
import { spamSignals } from '@jamboree/participation-domain';
import { readTable } from './read-table.js';

/** Real data made by other people, kept beside the repository and never in it. */
const SHARED = process.env['JAMBOREE_SHARED'] ?? path.resolve(__dirname, '../../../../../shared');
const HACKATHONS = path.join(SHARED, 'real/hackathons-2020-sample.csv');
const PROJECTS = path.join(SHARED, 'real/projects-2020.csv');
const present = existsSync(HACKATHONS) && existsSync(PROJECTS);

const planned = (all: readonly Verdict<unknown>[]) => all.filter(({ kind }) => kind === 'PLANNED');

if (!present) process.stderr.write(`Skipped: ${HACKATHONS} is not there. Set JAMBOREE_SHARED to the folder that holds real/.\n`);

(present ? describe : describe.skip)('files of a public crawl of 2020', () => {
  test('all 400 hackathons come, and every doubt is said', async () => {
    const all = verdicts(await readTable(HACKATHONS, HACKATHON_COLUMNS), readHackathon, ({ externalUrl }) => externalUrl);
    const refused = all.length - planned(all).length;
    process.stderr.write(
      `hackathons: ${all.length} rows, ${all.length - refused} imported, ${refused} refused, ${all.filter(({ notes }) => notes.length > 0).length} with notes\n`,
    );
    expect(all).toHaveLength(400);
    expect(refused).toBe(0);
    const tamu = all.find(({ name }) => name === 'https://tamuhack2020.devpost.com/');
    expect(tamu).toMatchObject({
      plan: {
        slug: 'tamuhack2020',
        criteria: ['Creativity', 'Practicality', 'Technicality', 'Presentation', 'X-Factor'].map((name) => ({ name, weight: 1 })),
        prizes: expect.arrayContaining([{ name: 'Wolfram Challenge', quantity: 40, amount: null, currency: null }]) as unknown,
      },
    });
  });

  test('the ten projects of one hackathon are found among all', async () => {
    const table = await readTable(PROJECTS, PROJECT_COLUMNS);
    const of = (externalUrl: string | null) =>
      verdicts(
        table,
        (record) => readProject(record, { externalUrl }),
        ({ externalUrl: key }) => key,
      );
    expect(planned(of('https://tamuhack2020.devpost.com/'))).toHaveLength(10);
    expect(planned(of(null))).toHaveLength(53);
    const suspects = planned(of(null)).filter(({ notes }) => notes.some(({ kind }) => kind === 'SUSPECT'));
    expect(suspects.map(({ name }) => name)).toEqual(['Write My Paper', 'Office 365/2020 - office.com/setup']);
  });

  test('three projects that nobody built are hinted at, and no other', async () => {
    const hinted: string[] = [];
    const { header, rows } = await readTable(PROJECTS, PROJECT_COLUMNS);
    const columns = new ImportColumns(header);
    for (const row of rows) {
      const record = columns.record(row);
      if (record === null) continue;
      const text = (column: string) => record.text(columnName(column));
      const items = (column: string) =>
        text(column)
          .split('||')
          .filter((item) => item !== '');
      const signals = spamSignals({
        title: text('Project Title'),
        // The file holds the length of a text alone; an English word takes six characters.
        words: Number(text('description_length')) / 6,
        authors: Number(text('team_size')),
        links: items('links'),
        builtWith: items('built_with').length,
        files: 0,
        video: false,
        sharedSites: new Map(),
      });
      if (signals.length > 0) hinted.push(text('Project Title'));
    }
    expect(hinted).toEqual(['Write My Paper', 'Office 365/2020 - office.com/setup', 'ACCIDENTAL RECONSTRUCTION']);
  });
});
