import 'reflect-metadata';
import { CatalogueStore, EventSchema } from '@jamboree/event-server';
import { SubmissionSchema, SubmissionVersionSchema, TeamSchema } from '@jamboree/participation-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { HANDOVER_DATABASE, openHouse, type House } from '../../testing/handover-house.js';
import { HACKATHON, HACKATHONS, PROJECTS, Story, tableOf } from '../../testing/story.js';

describeOnEngines('imports', HANDOVER_DATABASE, (engine) => {
  let house: House;
  let story: Story;

  beforeAll(async () => {
    house = await openHouse(engine().location, engine().clock);
    story = await Story.begin(house);
  }, 60_000);
  afterAll(() => house.close());

  const count = async (schema: typeof EventSchema | typeof TeamSchema | typeof SubmissionSchema) =>
    house.uow.read((tx) => tx.count(schema));

  test('a dry run says what would be done and stores nothing', async () => {
    const { counts, rows } = await story.importHackathons(HACKATHONS, true);
    expect(counts).toEqual({ IMPORTED: 2, UPDATED: 0, UNCHANGED: 0, REFUSED: 1 });
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'IMPORTED'],
      [3, 'IMPORTED'],
      [4, 'REFUSED'],
    ]);
    expect(await count(EventSchema)).toBe(0);
  });

  test('hackathons become draft events with rubric, prizes and tracks', async () => {
    expect((await story.importHackathons()).counts).toEqual({ IMPORTED: 2, UPDATED: 0, UNCHANGED: 0, REFUSED: 1 });
    const { event, phases } = await story.event();
    expect(event).toMatchObject({ state: 'DRAFT', externalUrl: HACKATHON, title: { en: 'Floodjam' }, createdBy: story.owner });
    expect(phases.length).toBeGreaterThan(5);
    const catalogue = house.get(CatalogueStore);
    const [rubric] = await house.uow.read((tx) => catalogue.rubrics(tx, [event.id]));
    expect(rubric?.criteria.map(({ title, weight }) => [title.en, weight])).toEqual([
      ['Impact', 60],
      ['Demo', 40],
    ]);
    expect(await house.uow.read((tx) => catalogue.prizes(tx, [event.id]))).toMatchObject([
      { amount: 3000, currency: 'CAD' },
      { quantity: 2 },
    ]);
    expect(await house.uow.read((tx) => catalogue.tracks(tx, [event.id]))).toMatchObject([{ key: 'social-good' }]);
  });

  test('importing again changes nothing', async () => {
    expect((await story.importHackathons()).counts).toEqual({ IMPORTED: 0, UPDATED: 0, UNCHANGED: 2, REFUSED: 1 });
    expect(await count(EventSchema)).toBe(2);
  });

  test('a row that changed updates its draft, once', async () => {
    const changed = tableOf(
      'url;criteria;prizes;last_submission_at',
      'https://heatjam.devpost.com/;Shade (3pts)||Water (1pts);Trophy;2020-02-02T11:59:10-05:00',
    );
    expect((await story.importHackathons(changed)).counts).toMatchObject({ UPDATED: 1 });
    expect((await story.importHackathons(changed)).counts).toMatchObject({ UNCHANGED: 1 });
    const [event] = await house.uow.read((tx) => tx.find(EventSchema, { where: { slug: 'heatjam' } }));
    const [rubric] = await house.uow.read((tx) => house.get(CatalogueStore).rubrics(tx, event === undefined ? [] : [event.id]));
    expect(rubric?.criteria.map(({ title }) => title.en)).toEqual(['Shade', 'Water']);
  });

  test('projects of the event become teams and submissions, others are refused', async () => {
    const { counts, rows } = await story.importProjects(PROJECTS, true);
    expect(counts).toEqual({ IMPORTED: 4, UPDATED: 0, UNCHANGED: 0, REFUSED: 1 });
    expect(rows.at(-1)?.text).toContain('other.devpost.com');
    expect(await count(SubmissionSchema)).toBe(0);
    expect((await story.importProjects()).counts).toEqual(counts);
    expect((await story.importProjects()).counts).toEqual({ IMPORTED: 0, UPDATED: 0, UNCHANGED: 4, REFUSED: 1 });
    expect(await count(TeamSchema)).toBe(4);
    const versions = await house.uow.read((tx) => tx.find(SubmissionVersionSchema, { order: { submissionId: 'ASC' } }));
    expect(versions.map(({ title, within }) => [title, within])).toEqual(
      ['=Arus', 'Teduh', 'Genangan', 'Rintik'].map((title) => [title, 'IMPORT']),
    );
  });

  test('a project that changed gives a new version until the jury reads it', async () => {
    const line = (title: string) =>
      tableOf('project_title;submission_url;hackathon_urls', `${title};https://devpost.com/software/p2;${HACKATHON}`);
    expect((await story.importProjects(line('Teduh 2'))).counts).toMatchObject({ UPDATED: 1 });
    expect((await story.importProjects(line('Teduh 2'))).counts).toMatchObject({ UNCHANGED: 1 });
    await story.publish();
    await story.enter('JURY_ROUND_1');
    const { counts, rows } = await story.importProjects(line('Teduh 3'));
    expect(counts).toMatchObject({ REFUSED: 1 });
    expect(rows[0]?.text).toContain('what was judged stays as it is');
    expect(await house.uow.read((tx) => tx.count(SubmissionVersionSchema))).toBe(5);
  });

  test('an event that has begun to live here is no longer the file’s to change', async () => {
    const changed = tableOf('url;criteria;last_submission_at', `${HACKATHON};Other;2020-01-26T11:59:10-05:00`);
    const { rows } = await story.importHackathons(changed);
    expect(rows).toMatchObject([{ outcome: 'REFUSED', text: 'event floodjam is published; change it there' }]);
  });

  test('a long file is stored in portions', async () => {
    const rows = Array.from({ length: 105 }, (_, index) => `https://h${index}.example.org;Idea;2020-01-26`);
    expect((await story.importHackathons(tableOf('url;criteria;last_submission_at', ...rows))).counts).toMatchObject({ IMPORTED: 105 });
  });
});
