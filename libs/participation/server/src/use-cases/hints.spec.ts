import { expectOk, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { EMPTY_CONTENT, type SubmissionContent } from '@jamboree/participation-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  command,
  hackathon,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { contentFor, moveTo, save, submission, teamWithDraft } from '../testing/story.js';

const LONG =
  'Every heavy rain stops nine bus lines, and nobody at the stop learns of it. We ask drivers, residents and gauges, and tell each stop within two minutes which bus comes and which does not.';

/** Too short to be a copy of anything. */
const ownWords = (title: string) => ['problem', 'solution', 'adoption'].map((key) => ({ key, text: `${title} ${key}.` }));

describeOnEngines('hints', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  let other: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    other = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  async function submitted(title: string, change: Partial<SubmissionContent>, where = world): Promise<SubmissionId> {
    const { lead, submissionId } = await teamWithDraft(house, where, title);
    await save(house, lead, submissionId, 1, {
      ...contentFor(where.plan.tracks[0]?.id ?? null, title),
      answers: ownWords(title),
      ...change,
    });
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    return submissionId;
  }

  const hints = async (viewer: Viewer, dismissed = false, submissionId: SubmissionId | null = null, where = world) =>
    expectOk(await house.readHints.page(viewer, { eventId: where.eventId, submissionId, dismissed }, { first: 50, after: null }));

  test('a copied text is found in either entry, with the shared passages of both', async () => {
    await submitted('Honest', { summary: 'Gardens on roofs cool the houses below, and the neighbours water them in turns.' });
    const first = await submitted('First', { summary: LONG });
    const second = await submitted('Second', { summary: `Our idea: ${LONG.toUpperCase()}` });
    await house.lookForHints.run();
    const found = await hints(world.organiser);
    expect(found?.items.map(({ kind, submissionId, other: copy }) => [kind, submissionId, copy?.id])).toEqual([
      ['COPY', ...[first, second].sort()],
    ]);
    const [mine] = (await hints(world.organiser, false, first))?.items ?? [];
    if (mine === undefined) throw new Error('The first entry has no hint.');
    expect(mine.share).toBeGreaterThan(0.8);
    const passages = await house.readHints.passages(world.organiser, mine.id);
    expect(passages?.here[0]).toContain('Every heavy rain stops nine bus lines');
    expect(passages?.there[0]).toContain('EVERY HEAVY RAIN STOPS NINE BUS LINES');
    expectOk(await house.dismissHint.run(world.organiser, { ...command('dismissHint'), hintId: mine.id }));
    expect((await hints(world.organiser, false, second))?.items).toEqual([]);
  });

  test('an organiser with a conflict, a participant and the organiser of another event learn nothing', async () => {
    const text = { summary: LONG.replace('nine', 'seven').replace('two minutes', 'an hour').replace('bus lines', 'tram lines') };
    const first = await submitted('Here', text);
    const there = await submitted('There', text, other);
    await house.lookForHints.run();
    // The other event's entry is not released, and its organiser is somebody else.
    const copiesOf = async (viewer: Viewer, id: SubmissionId, where = world) =>
      (await hints(viewer, false, id, where))?.items.filter((hint) => hint.other?.id === (id === first ? there : first));
    expect(await copiesOf(world.organiser, first)).toEqual([]);
    expect(await hints({ ...world.organiser, roles: new Map() })).toBeNull();
    await write(house, (tx) => house.states.release(tx, other.eventId, []));
    expect(await copiesOf(world.organiser, first)).toHaveLength(1);
    house.hooks.addConflicts(() => Promise.resolve([first]));
    expect(await copiesOf(world.organiser, first)).toEqual([]);
  });

  test('a link farm is hinted at in words; a dismissed hint stays away, and a mended entry loses it', async () => {
    const farm: Partial<SubmissionContent> = {
      summary: 'Buy now.',
      answers: ['problem', 'solution', 'adoption'].map((key) => ({ key, text: 'See our site.' })),
      links: ['https://one.example', 'https://two.example', 'https://three.example'],
      builtWith: [],
    };
    const id = await submitted('Cheap flowers for all', farm);
    await house.lookForHints.run();
    const [hint] = (await hints(world.organiser, false, id))?.items ?? [];
    expect(hint).toMatchObject({
      kind: 'SPAM',
      signals: expect.arrayContaining([{ kind: 'HOME_PAGES', detail: 'one.example, two.example, three.example' }]) as unknown,
    });
    if (hint === undefined) throw new Error('There is no hint.');
    expectOk(await house.dismissHint.run(world.organiser, { ...command('dismissHint'), hintId: hint.id }));
    expect((await hints(world.organiser, false, id))?.items).toEqual([]);
    expect(await hints(world.organiser, true, id)).toMatchObject({ items: [{ id: hint.id, dismissedByName: 'Rina' }] });

    const { lead, submissionId } = await teamWithDraft(house, world, 'Mended');
    await save(house, lead, submissionId, 1, { ...EMPTY_CONTENT, ...contentFor(world.plan.tracks[0]?.id ?? null, 'Mended'), ...farm });
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    await house.lookForHints.run();
    expect((await hints(world.organiser, false, submissionId))?.items.map(({ kind }) => kind)).toContain('SPAM');
    await save(house, lead, submissionId, 2, {
      ...contentFor(world.plan.tracks[0]?.id ?? null, 'Mended'),
      summary: LONG,
      answers: ownWords('Mended'),
    });
    expectOk(await house.submit.run(lead, submission(submissionId, 3)));
    await house.lookForHints.run();
    expect((await hints(world.organiser, false, submissionId))?.items.map(({ kind }) => kind)).not.toContain('SPAM');
  });
});
