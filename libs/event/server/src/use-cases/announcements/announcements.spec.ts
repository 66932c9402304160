import type { AnnouncementContent } from '@jamboree/event-domain';
import { expectOk, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('announcements', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  beforeEach(() => {
    house = eventHouse(engine());
  });

  const content = (en: string, change: Partial<AnnouncementContent> = {}): AnnouncementContent => ({
    title: { en },
    body: { en: `See **${en}** at [the page](https://jam.example/${en}).` },
    audience: 'PUBLIC',
    pinned: false,
    ...change,
  });

  async function post(organiser: Viewer, eventId: EventId, en: string, change: Partial<AnnouncementContent> = {}, mail = false) {
    house.clock.advance(1000);
    const command = { operation: 'postAnnouncement', clientMutationId: attempt(), eventId, mail, ...content(en, change) };
    return expectOk(await house.announcements.write.post(organiser, command));
  }

  test('everybody reads the public ones, people inside all, organisers also what was withdrawn; pinned first, then newest', async () => {
    const { eventId, organiser } = await publishedEvent(house, `news-${attempt()}@example.org`);
    const slug = (await house.read.byId(organiser, eventId))?.event.slug ?? '';
    const email = `juror-${attempt()}@example.org`;
    expectOk(
      await house.grant.run(
        organiser,
        { operation: 'g', clientMutationId: attempt(), eventId, email, displayName: null, role: 'JUROR' },
        IP,
      ),
    );
    const juror = await viewerOf(house, await settle(house, email));
    await post(organiser, eventId, 'pinned', { pinned: true });
    await post(organiser, eventId, 'inside', { audience: 'PARTICIPANTS' });
    const gone = await post(organiser, eventId, 'gone');
    await post(organiser, eventId, 'newest');
    const withdraw = { operation: 'withdrawAnnouncement', clientMutationId: attempt(), announcementId: gone, expectedVersion: 1 };
    expectOk(await house.announcements.write.withdraw(organiser, withdraw));
    const titles = async (viewer: Viewer, withdrawn = false, first = 10, after: string | null = null) =>
      expectOk(await house.announcements.read.page(viewer, slug, withdrawn, { first, after }))?.items.map(({ title }) => title.en);
    expect(await titles(VISITOR, true)).toEqual(['pinned', 'newest']);
    expect(await titles(juror, true)).toEqual(['pinned', 'newest', 'inside']);
    expect(await titles(organiser, true)).toEqual(['pinned', 'newest', 'gone', 'inside']);
    const first = expectOk(await house.announcements.read.page(organiser, slug, false, { first: 1, after: null }));
    expect(await titles(organiser, false, 10, first?.endCursor)).toEqual(['newest', 'inside']);
    expect(await house.announcements.read.page(VISITOR, 'no-such-event', false, { first: 1, after: null })).toEqual({
      ok: true,
      value: null,
    });
  });

  test('two who edit at once never overwrite each other; only organisers write', async () => {
    const { eventId, organiser } = await publishedEvent(house, `edit-news-${attempt()}@example.org`);
    const announcementId = await post(organiser, eventId, 'first');
    const edit = (en: string) => ({ operation: 'e', clientMutationId: attempt(), announcementId, expectedVersion: 1, ...content(en) });
    const answers = await Promise.all(['mine', 'theirs'].map((en) => house.announcements.write.edit(organiser, edit(en))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.announcements.read.one(organiser, announcementId)).toMatchObject({ version: 2, editedAt: house.clock.now() });
    const stranger = await viewerOf(house, await settle(house, `stranger-${attempt()}@example.org`));
    expect(await house.announcements.write.edit(stranger, edit('x'))).toMatchObject({ ok: false, error: { code: 'NotPermitted' } });
  });

  test('by mail it goes once to everybody with a role, as plain text with a link', async () => {
    const { eventId, organiser, person } = await publishedEvent(house, `mailed-${attempt()}@example.org`);
    await post(organiser, eventId, 'mailed', {}, true);
    const other = eventHouse(engine());
    await Promise.all([house.messages.send.run(), other.messages.send.run()]);
    await house.messages.send.run();
    const mails = await house.uow.read((tx) =>
      tx.find(MailSchema, { where: { recipient: person.email, template: 'message-announcement' } }),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('See mailed at the page (https://jam.example/mailed).');
    expect(mails[0]?.text).toMatch(/https:\/\/jam\.example\/e\/[\w-]+\/announcements/);
  });
});
