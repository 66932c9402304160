import { expectOk, ok, VISITOR } from '@jamboree/kernel';
import { MailSchema, MailSuppressionSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { identityHouse, settle, viewerOf, type IdentityHouse } from '../testing/identity-house.js';
import type { Person } from '@jamboree/identity-domain';

describeOnEngines('mails that people may do without', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  let house: IdentityHouse;
  beforeAll(() => {
    house = identityHouse(engine());
  });

  const command = { operation: 'test', clientMutationId: null };

  async function send(person: Person, dedupeKey: string) {
    const content = { paragraphs: ['Hello'], footnotes: [] };
    const mail = { person, template: 'test', dedupeKey, subject: 'News', content };
    const sent = await house.uow.write(VISITOR, command, async (tx) => ok((await house.mails.send(tx, 'MESSAGE', [mail])).get(person.id)));
    return expectOk(sent)?.outcome;
  }

  async function linkOf(dedupeKey: string) {
    const mail = await house.uow.read((tx) => tx.findOne(MailSchema, { where: { dedupeKey } }));
    const address = mail?.unsubscribeUrl ?? '';
    expect(mail?.text).toContain(address);
    return address.split('/').at(-1) ?? '';
  }

  test('one mail per key, also when it is written twenty times at once', async () => {
    const person = await settle(house, 'once@example.org');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(person, 'once')));
    expect(outcomes.filter((outcome) => outcome === 'QUEUED')).toHaveLength(1);
    expect(await house.uow.read((tx) => tx.count(MailSchema, { recipient: 'once@example.org' }))).toBe(1);
  });

  test('looking at the link changes nothing; pressing it ends that kind for that person alone, until it is wanted again', async () => {
    const [person, other] = [await settle(house, 'weary@example.org'), await settle(house, 'keen@example.org')];
    expect(await send(person, 'first')).toBe('QUEUED');
    const token = await linkOf('first');
    expect(await house.subscriptions.atLink(token)).toEqual({ kind: 'MESSAGE', on: true });
    expect(await send(person, 'second')).toBe('QUEUED');
    expectOk(await house.subscriptions.setByLink(token, false));
    expectOk(await house.subscriptions.setByLink(token, false));
    expect([await send(person, 'third'), await send(other, 'third-other')]).toEqual(['UNSUBSCRIBED', 'QUEUED']);
    const kinds = (await house.preferences.run(viewerOf(person)))?.kinds;
    expect(kinds?.filter(({ on }) => !on)).toEqual([{ kind: 'MESSAGE', on: false }]);
    expectOk(await house.subscriptions.setOwn(viewerOf(person), { ...command, kind: 'MESSAGE', on: true }));
    expect(await send(person, 'fourth')).toBe('QUEUED');
  });

  test('a link that was not written here ends nothing', async () => {
    const [person, victim] = [await settle(house, 'own@example.org'), await settle(house, 'victim@example.org')];
    await send(person, 'own');
    const token = await linkOf('own');
    for (const forged of [token.replace(person.id, victim.id), token.replace('message', 'reminder'), `${token}x`, 'x', ''])
      expect(await house.subscriptions.setByLink(forged, false)).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    expect(await send(victim, 'victim')).toBe('QUEUED');
  });

  test('nothing goes to an address that is known to be dead, and its owner reads why', async () => {
    const person = await settle(house, 'dead@example.org');
    await house.uow.write(VISITOR, command, async (tx) =>
      ok(await tx.insert(MailSuppressionSchema, { address: person.email, reason: '550 gone', at: house.clock.now() })),
    );
    expect(await send(person, 'dead')).toBe('UNREACHABLE');
    expect((await house.preferences.run(viewerOf(person)))?.unreachable).toMatchObject({ reason: '550 gone' });
  });
});
