import { fc, test } from '@fast-check/jest';
import { readProject } from './project-row.js';
import { verdicts, type Verdict } from './verdict.js';
import type { ProjectPlan } from './project-row.js';

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const suspected: unknown = expect.arrayContaining([expect.objectContaining({ kind: 'SUSPECT' })]);

const EVENT = { externalUrl: 'https://floodjam-2020.devpost.com/' };
const ANY = { externalUrl: null };

function read(
  header: readonly string[],
  cells: readonly string[],
  event: { readonly externalUrl: string | null } = ANY,
): Verdict<ProjectPlan> | undefined {
  return verdicts(
    { header, rows: [{ line: 2, cells }] },
    (record) => readProject(record, event),
    ({ externalUrl }) => externalUrl,
  )[0];
}

const CRAWL = [
  'project_title',
  'submission_url',
  'hackathons',
  'hackathon_urls',
  'team_size',
  'built_with',
  'links',
  'is_winner',
  'prizes_won',
  'description_length',
  'likes',
];
const crawled = (changes: Readonly<Record<string, string>> = {}) => {
  const row: Record<string, string> = {
    project_title: 'Arus',
    submission_url: 'https://devpost.com/software/arus',
    hackathon_urls: 'https://floodjam-2020.devpost.com/',
    team_size: '3',
    built_with: 'leaflet||node.js',
    links: 'https://github.com/arus/arus',
    description_length: '900',
    ...changes,
  };
  return CRAWL.map((name) => row[name] ?? '');
};

test('a crawled row becomes a team and its submission', () => {
  expect(read(CRAWL, crawled(), EVENT)).toMatchObject({
    kind: 'PLANNED',
    name: 'Arus',
    plan: {
      externalUrl: 'https://devpost.com/software/arus/',
      submitted: true,
      teamName: 'Arus',
      teamPitch: 'Imported team of 3',
      content: {
        title: 'Arus',
        links: ['https://devpost.com/software/arus/', 'https://github.com/arus/arus'],
        builtWith: ['leaflet', 'node.js'],
      },
    },
    notes: [{ kind: 'DEFAULTED', text: containing('900 characters') }],
  });
});

test('a row of another hackathon, or of none, is refused', () => {
  expect(read(CRAWL, crawled({ hackathon_urls: 'https://other.devpost.com/' }), EVENT)).toMatchObject({
    kind: 'REFUSED',
    reason: containing('other.devpost.com'),
  });
  expect(read(CRAWL, crawled({ hackathon_urls: '' }), EVENT)).toMatchObject({
    kind: 'REFUSED',
    reason: containing('names no hackathon'),
  });
  expect(read(CRAWL, crawled({ hackathon_urls: 'https://other.devpost.com/||http://FloodJam-2020.devpost.com' }), EVENT)?.kind).toBe(
    'PLANNED',
  );
  expect(read(CRAWL, crawled({ hackathon_urls: '' }), ANY)?.kind).toBe('PLANNED');
});

describe("Devpost's own export", () => {
  const header = [
    'Project Title',
    'Submission Url',
    'Project Status',
    'Judging Status',
    'Highest Step Completed',
    'Project Created At',
    'About The Project',
    '"Try it out" Links',
    'Video Demo Link',
    'Opt-In Prizes',
    'Built With',
    'Notes',
    'Team Colleges/Universities',
    'Additional Team Member Count',
    'Which district is it for?',
  ];
  const cells = [
    'Arus, "the stream"',
    'https://floodjam-2020.devpost.com/submissions/77-arus',
    'Submitted (Gallery/Visible)',
    'Pending',
    'Submit',
    '01/25/2020 10:00:00',
    '## Inspiration\n\nWe live by the river,\nand it floods.\n\n## What it does\n\nIt warns.',
    'https://arus.example.org, www.github.com/arus',
    'https://youtu.be/abc',
    'Best Map',
    'leaflet, node.js',
    'private',
    'Uni of Somewhere',
    '2',
    'Tebet',
  ];
  const expected = {
    kind: 'PLANNED',
    plan: {
      teamPitch: 'Imported team of 3',
      submitted: true,
      content: {
        title: 'Arus, "the stream"',
        summary: 'We live by the river, and it floods.',
        videoUrl: 'https://youtu.be/abc',
        builtWith: ['leaflet', 'node.js'],
        links: ['https://floodjam-2020.devpost.com/submissions/77-arus/', 'https://arus.example.org/', 'https://www.github.com/arus'],
        answers: [
          {
            key: 'solution',
            text: matching(/It warns\.[^]*## Opt-In Prizes\n\nBest Map[^]*## Which district is it for\?\n\nTebet$/),
          },
        ],
      },
    },
    notes: [{ kind: 'LEFT_OUT' }],
  };

  test('is read by its header', () => expect(read(header, cells)).toMatchObject(expected));

  test('is read alike when a table number slips in', () => {
    const withTable = read(['Project Title', 'Table Number', ...header.slice(1)], [cells[0] ?? '', '12', ...cells.slice(1)]);
    expect(withTable).toMatchObject({ ...expected, plan: { ...expected.plan, teamPitch: 'Imported team of 3, table 12' } });
  });

  test('knows drafts', () => expect(read(header, cells.with(2, 'Draft'))).toMatchObject({ plan: { submitted: false } }));
});

test.each([
  [{ project_title: '' }, /no project title/],
  [{ submission_url: '' }, /no submission url/],
  [{ submission_url: 'ftp://x' }, /no web address/],
])('a row that could not be found again is refused: %j', (changes, reason) => {
  expect(read(CRAWL, crawled(changes))).toMatchObject({ kind: 'REFUSED', reason: matching(reason) });
});

test('no more links than a submission may hold, its own page among them', () => {
  const links = Array.from({ length: 30 }, (_, index) => `https://example.org/${index}`).join('||');
  const verdict = read(CRAWL, crawled({ links }));
  expect(verdict?.kind === 'PLANNED' && [verdict.plan.content.links.length, verdict.plan.content.links[0]]).toEqual([
    20,
    'https://devpost.com/software/arus/',
  ]);
});

test('a link farm is flagged, a project with a workshop is not', () => {
  const farm = crawled({ project_title: 'Office setup', links: 'https://www.officecommsetup.com||http://www.ms-officesetup.com' });
  expect(read(CRAWL, farm)).toMatchObject({
    notes: suspected,
  });
  expect(
    read(CRAWL, crawled({ project_title: 'Essay helper', links: 'https://github.com/a/essay||https://essay.example.org' })),
  ).not.toMatchObject({ notes: suspected });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'https://devpost.com/software/x', '||', 'http://', 'www.', '=1+1', '#'.repeat(2000), 'a b '.repeat(9000)),
);

test.prop([fc.array(cell, { minLength: CRAWL.length, maxLength: CRAWL.length })])(
  'no row throws, and reading it again says the same',
  (cells) => {
    expect(read(CRAWL, cells, EVENT)).toEqual(read(CRAWL, cells, EVENT));
  },
);

test.prop([cell, cell, cell])('what is planned fits the form', (title, links, about) => {
  const verdict = read(
    ['Project Title', 'Submission Url', 'links', 'About The Project'],
    [title, 'https://devpost.com/software/x', links, about],
  );
  if (verdict?.kind !== 'PLANNED') return;
  const { content, teamName } = verdict.plan;
  expect(content.title.length).toBeLessThanOrEqual(120);
  expect(content.summary.length).toBeLessThanOrEqual(1000);
  expect(content.links.length).toBeLessThanOrEqual(20);
  expect(teamName.trim().length).toBeGreaterThanOrEqual(2);
  expect(teamName.length).toBeLessThanOrEqual(60);
});
