import type { SiteContents } from '@jamboree/event-domain';
import { asId, expectOk, VISITOR, type ChallengeId, type EventId, type Viewer } from '@jamboree/kernel';
import { MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('the event’s page', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let slug: string;
  let organiser: Viewer;
  let organiserMail: string;

  beforeEach(async () => {
    house = eventHouse(engine());
    organiserMail = `site-${attempt()}@example.org`;
    ({ eventId, organiser } = await publishedEvent(house, organiserMail));
    slug = (await house.read.byId(organiser, eventId))?.event.slug ?? '';
  });

  const CHALLENGE: SiteContents['CHALLENGE'] = {
    title: { en: 'Cool places' },
    description: { en: 'Where to go when it is hot?' },
    office: 'Health office',
    contact: null,
    links: [{ label: 'Map', url: 'https://data.example/map' }],
    trackId: null,
  };
  const adding = { id: null, expectedVersion: null };

  async function addChallenge(): Promise<ChallengeId> {
    const command = { operation: 's', clientMutationId: attempt(), eventId, list: 'CHALLENGE' as const, ...adding, content: CHALLENGE };
    expectOk(await house.site.keep.save(organiser, command));
    const [challenges] = await house.details.challenges([eventId]);
    return challenges?.at(-1)?.id ?? asId('none');
  }

  async function participant(): Promise<{ viewer: Viewer; email: string }> {
    const email = `asker-${attempt()}@example.org`;
    const grant = { operation: 'g', clientMutationId: attempt(), eventId, email, displayName: null, role: 'PARTICIPANT' as const };
    expectOk(await house.grant.run(organiser, grant, IP));
    return { viewer: await viewerOf(house, await settle(house, email)), email };
  }

  const mailsTo = (recipient: string) => house.uow.read((tx) => tx.find(MailSchema, { where: { recipient, template: 'question' } }));

  test('items are added, changed by one of two at once, put in order and removed; only by organisers', async () => {
    const id = await addChallenge();
    const second = await addChallenge();
    const change = (en: string) => ({
      ...{ operation: 's', clientMutationId: attempt(), eventId, list: 'CHALLENGE' as const, id, expectedVersion: 1 },
      content: { ...CHALLENGE, title: { en } },
    });
    const answers = await Promise.all(['mine', 'theirs'].map((en) => house.site.keep.save(organiser, change(en))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 2 } });

    const order = { operation: 'o', clientMutationId: attempt(), eventId, list: 'CHALLENGE' as const };
    expectOk(await house.site.keep.order(organiser, { ...order, ids: [second, id] }));
    expect((await house.details.challenges([eventId]))[0]?.map((each) => each.id)).toEqual([second, id]);
    expect(await house.site.keep.order(organiser, { ...order, clientMutationId: attempt(), ids: [second] })).toMatchObject({
      error: { code: 'StateChanged' },
    });

    const { viewer } = await participant();
    expect(await house.site.keep.save(viewer, change('x'))).toMatchObject({ error: { code: 'NotPermitted' } });
    const remove = { operation: 'r', clientMutationId: attempt(), eventId, list: 'CHALLENGE' as const, id: second, expectedVersion: 1 };
    expectOk(await house.site.keep.remove(organiser, remove));
    expect((await house.details.challenges([eventId]))[0]).toHaveLength(1);
  });

  test('what something names is not removed', async () => {
    const id = await addChallenge();
    const remove = (list: 'CHALLENGE' | 'TRACK', which: string) => ({
      ...{ operation: 'r', clientMutationId: attempt(), eventId, list, id: asId<'Track'>(which), expectedVersion: 1 },
    });
    const { viewer } = await participant();
    expectOk(await house.site.ask.ask(viewer, { operation: 'a', clientMutationId: attempt(), challengeId: id, text: 'Why?' }, IP));
    expect(await house.site.keep.remove(organiser, remove('CHALLENGE', id))).toMatchObject({ error: { code: 'StillUsed', uses: 1 } });
    house.hooks.addSiteUses(async () => Promise.resolve(3));
    const track = { operation: 's', clientMutationId: attempt(), eventId, list: 'TRACK' as const, ...adding };
    expectOk(await house.site.keep.save(organiser, { ...track, content: { title: { en: 'Heat' }, description: {} } }));
    const trackId = (await house.details.tracks([eventId]))[0]?.[0]?.id ?? '';
    expect(await house.site.keep.remove(organiser, remove('TRACK', trackId))).toMatchObject({ error: { code: 'StillUsed', uses: 3 } });
    expect(await house.site.keep.ideas(organiser, eventId, 'TRACK', asId<'Track'>(trackId))).toBe(3);
    expect(await house.site.keep.ideas(viewer, eventId, 'TRACK', asId<'Track'>(trackId))).toBeNull();
  });

  test('of another event nothing can be changed or removed', async () => {
    const id = await addChallenge();
    const other = await publishedEvent(house, `other-site-${attempt()}@example.org`);
    const command = {
      operation: 's',
      clientMutationId: attempt(),
      eventId: other.eventId,
      list: 'CHALLENGE' as const,
      id,
      expectedVersion: 1,
    };
    expect(await house.site.keep.save(other.organiser, { ...command, content: CHALLENGE })).toMatchObject({ error: { code: 'NotFound' } });
    expect(await house.site.keep.remove(other.organiser, { ...command, clientMutationId: attempt() })).toMatchObject({
      error: { code: 'NotFound' },
    });
  });

  test('a question is its asker’s and the answerers’ until a shared answer makes it everybody’s; each is told once', async () => {
    const challengeId = await addChallenge();
    const asker = await participant();
    const follower = await participant();
    expectOk(await house.site.ask.follow(follower.viewer, { operation: 'f', clientMutationId: attempt(), challengeId, follow: true }));
    const asked = { operation: 'a', clientMutationId: attempt(), challengeId, text: 'Is the map up to date?' };
    const id = expectOk(await house.site.ask.ask(asker.viewer, asked, IP));
    const read = async (viewer: Viewer, search: string | null = null) =>
      expectOk((await house.site.questions.page(viewer, { slug, challengeId, open: false, search }, { first: 10, after: null })) ?? never())
        .items;
    expect(await read(VISITOR)).toHaveLength(0);
    expect(await read(follower.viewer)).toHaveLength(0);
    expect(await read(asker.viewer)).toMatchObject([{ id, mine: true }]);
    expect(await read(organiser, 'MAP')).toMatchObject([{ id, mine: false }]);
    expect(JSON.stringify(await read(organiser))).not.toContain(asker.viewer.userId);

    await house.site.mails.asked(id);
    await house.site.mails.asked(id);
    expect(await mailsTo(organiserMail)).toHaveLength(1);

    const answer = { operation: 'w', clientMutationId: attempt(), questionId: id, expectedVersion: 1, answer: 'Daily.', shared: false };
    expect(await house.site.ask.answer(asker.viewer, answer)).toMatchObject({ error: { code: 'NotPermitted' } });
    expectOk(await house.site.ask.answer(organiser, { ...answer, clientMutationId: attempt() }));
    expect(await read(VISITOR)).toHaveLength(0);
    await house.site.mails.answered(id);
    expect(await mailsTo(follower.email)).toHaveLength(0);
    expectOk(await house.site.ask.answer(organiser, { ...answer, clientMutationId: attempt(), expectedVersion: 2, shared: true }));
    await house.site.mails.answered(id);
    await house.site.mails.answered(id);
    expect(await read(VISITOR, 'daily')).toMatchObject([{ id, answer: 'Daily.', mine: false }]);
    expect(await read(VISITOR, 'weekly')).toHaveLength(0);
    expect(await mailsTo(asker.email)).toHaveLength(1);
    expect(await mailsTo(follower.email)).toHaveLength(1);
  });
});

function never(): never {
  throw new Error('There is no such event.');
}
