import 'reflect-metadata';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '@jamboree/kernel';
import { MovableClock } from '@jamboree/platform-server';
import { runCli } from './run-cli.js';

const CLOCK = new MovableClock(instant(Date.UTC(2026, 8, 1, 8)));
const HACKATHONS = [
  'url,ended,criteria,juror_count,participants,submissions,prizes,themes,prize_currency,prize_value,last_submission_at',
  'https://floodjam.devpost.com/,True,"Impact (60%)||Demo, live (40%)",3,120,12,Grand Prize            (2),Social Good,€,500,2020-01-26T11:59:10-05:00',
  'https://heatjam.devpost.com/,False,TBD,1,-3,,"A prize',
  'over two lines",,₿,,2020-02-01T11:59:10-05:00',
  ',False,Idea,1,1,,,,,,2020-02-01T11:59:10-05:00',
  'https://coldjam.devpost.com/,True,Idea,1,1,,,,,,yesterday',
].join('\n');
const PROJECTS = [
  'Project Title,Table Number,Submission Url,Project Status,About The Project',
  'Arus,12,https://devpost.com/software/arus,Submitted,"It warns,\nbefore the flood."',
  'Teduh,,https://devpost.com/software/teduh,Draft,',
].join('\n');

/** One data folder from the first import to the last export; each test goes on where the one before it stopped. */
describe('the command line', () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jamboree-cli-'));
    await writeFile(file('hackathons.csv'), `\ufeff${HACKATHONS}`);
    await writeFile(file('projects.csv'), PROJECTS);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function cli(words: string, dataDir = 'data') {
    const out: string[] = [];
    const notes: string[] = [];
    const terminal = {
      out: (line: string) => out.push(...line.split('\n')),
      note: (line: string) => notes.push(line),
      progress: () => undefined,
    };
    const code = await runCli(words.split(' '), { DATA_DIR: file(dataDir) }, terminal, CLOCK);
    return { code, out, last: out.at(-1), notes: notes.join('\n') };
  }

  test.each([
    ['--help', 'create'],
    ['create event --help', '--template'],
    ['import hackathons --help', 'last_submission_at'],
    ['import projects --help', '--event'],
    ['import event --help', 'mail address'],
    ['export event --help', 'keep it as you keep the database'],
    ['export shortlist --help', '--format'],
    ['backup --help', '--out'],
    ['audit verify --help', 'hash'],
  ])('%s explains itself', async (words, word) => {
    const { code, out } = await cli(words);
    expect([code, out.join('\n').includes(word)]).toEqual([0, true]);
  });

  test('a dry run reports row by row and stores nothing', async () => {
    const { code, out, last } = await cli(`import hackathons ${file('hackathons.csv')} --dry-run`);
    expect(code).toBe(0);
    expect(out).toEqual([
      'line 2: https://floodjam.devpost.com/: would import: event floodjam: 2 criteria, 1 prizes, 1 tracks',
      'line 3: https://heatjam.devpost.com/: would import: event heatjam: 1 criteria, 1 prizes, 0 tracks',
      '    unreadable: criteria: “TBD” is no criterion',
      '    defaulted: criteria: no criterion could be read; one criterion “Overall impression” is used until an organiser writes the rubric',
      '    unreadable: participants: “-3” is no number of participants; left out',
      '    unreadable: prize_currency: “₿” is no currency that is known; amounts are kept without one',
      'line 5: (no name): would refuse: has no url, by which it would be found again',
      expect.stringContaining(
        'line 6: https://coldjam.devpost.com/: would refuse: last_submission_at “yesterday” is no date that can be read',
      ),
      'Dry run: nothing was stored.',
      '0 unchanged',
      '2 imported, 0 updated, 2 refused',
    ]);
    expect(last).toBe('2 imported, 0 updated, 2 refused');
  });

  test('a file is imported once, and importing it again changes nothing', async () => {
    const first = await cli(`import hackathons ${file('hackathons.csv')} --organiser rina@jam.example`);
    expect([first.code, first.last]).toEqual([0, '2 imported, 0 updated, 2 refused']);
    const again = await cli(`import hackathons ${file('hackathons.csv')} --organiser rina@jam.example`);
    expect([again.code, again.out.at(-2), again.last]).toEqual([0, '2 unchanged', '0 imported, 0 updated, 2 refused']);
  });

  test('projects are read by their header', async () => {
    const { code, out, last } = await cli(`import projects ${file('projects.csv')} --event floodjam`);
    expect([code, last]).toEqual([0, '2 imported, 0 updated, 0 refused']);
    expect(out.slice(0, 2)).toEqual(['line 2: Arus: imported: submission of “Arus”', 'line 4: Teduh: imported: draft of “Teduh”']);
    expect((await cli(`import projects ${file('projects.csv')} --event floodjam`)).out.at(-2)).toBe('2 unchanged');
  });

  test('an event goes to another instance and comes out the same', async () => {
    expect(await cli(`export event floodjam --out ${file('event.ndjson')}`)).toMatchObject({ code: 0 });
    expect((await cli(`import event ${file('event.ndjson')}`, 'other')).last).toBe('1 imported, 0 updated, 0 refused');
    expect((await cli(`import event ${file('event.ndjson')}`, 'other')).out.slice(-2)).toEqual([
      '1 unchanged',
      '0 imported, 0 updated, 0 refused',
    ]);
    await cli(`export event floodjam --out ${file('again.ndjson')}`, 'other');
    expect(await readFile(file('again.ndjson'), 'utf8')).toBe(await readFile(file('event.ndjson'), 'utf8'));
    const damaged = (await readFile(file('event.ndjson'), 'utf8')).replace('Floodjam', 'Floodjan');
    await writeFile(file('damaged.ndjson'), damaged);
    expect(await cli(`import event ${file('damaged.ndjson')}`, 'other')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/Line 4 is not what was written.*Nothing was stored/) as unknown,
    });
  });

  test('an event is created from a template; a time that daylight saving skips is asked back', async () => {
    const words =
      'create event --template good-idea-jam --title Jam --zone Europe/Berlin --partner-zone Asia/Jakarta --organiser rina@jam.example --start';
    expect(await cli(`${words} 2027-03-28T02:30`)).toMatchObject({
      code: 1,
      notes: expect.stringContaining('the clocks go forward') as unknown,
    });
    expect(await cli(`${words} 2027-03-27T09:00 --slug two-cities --publish`)).toMatchObject({
      code: 0,
      last: expect.stringMatching(/^Created the event two-cities \(published\): .*\/e\/two-cities$/) as unknown,
    });
    expect(await cli(`${words} 2027-03-27T09:00 --slug two-cities`)).toMatchObject({ code: 1 });
  });

  test('the audit trail and a backup can be checked', async () => {
    expect((await cli('audit verify')).last).toMatch(/^The audit trail is intact: \d+ records, last hash [0-9a-f]{64}\.$/);
    expect(await cli(`backup --out ${file('copy.sqlite')}`)).toMatchObject({ code: 0 });
  });

  describe('what cannot be read is answered with what to do', () => {
    const bad = async (name: string, bytes: Uint8Array | string) => {
      await writeFile(file(name), bytes);
      const { code, notes } = await cli(`import hackathons ${file(name)}`);
      expect(code).toBe(1);
      return notes;
    };

    test('a missing file or folder', async () => {
      expect(await cli(`import hackathons ${file('none.csv')}`)).toMatchObject({
        code: 1,
        notes: expect.stringContaining('There is no such file') as unknown,
      });
      expect(await cli(`import hackathons ${folder}`)).toMatchObject({
        code: 1,
        notes: expect.stringContaining('This is a folder') as unknown,
      });
    });
    test('the wrong encoding', async () => {
      expect(await bad('utf16.csv', Buffer.from(`\ufeff${HACKATHONS}`, 'utf16le'))).toContain('UTF-16');
      expect(
        await bad('latin1.csv', Buffer.from('url,criteria,last_submission_at\nhttps://a.example.org,Übung,2020-01-01', 'latin1')),
      ).toContain('CSV UTF-8');
    });
    test('no header, or another one', async () => {
      expect(await bad('header.csv', 'a,b\n1,2')).toContain('Missing: url, criteria, last_submission_at. Found: a, b.');
      expect(await bad('empty.csv', '')).toContain('empty');
    });
    test('an open quote', async () => {
      expect(await bad('quote.csv', 'url,criteria,last_submission_at\n"https://a.example.org,Idea,2020-01-01')).toContain('is no CSV');
    });
    test('an unknown event, shortlist or command', async () => {
      expect(await cli(`import projects ${file('projects.csv')} --event nothing`)).toMatchObject({
        code: 1,
        notes: expect.stringContaining('There is no event “nothing”') as unknown,
      });
      expect(await cli(`export shortlist floodjam --format csv --out ${file('x.csv')}`)).toMatchObject({
        code: 1,
        notes: expect.stringContaining('There is no shortlist') as unknown,
      });
      expect(await cli('import everything')).toMatchObject({ code: 1 });
      expect(await cli('create event --template nothing --title x --start x --zone x --organiser x')).toMatchObject({ code: 1 });
    });
  });
});
