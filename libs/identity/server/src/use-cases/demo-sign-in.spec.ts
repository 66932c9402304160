import { expectOk, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { address, askFor, identityHouse, IP, settle } from '../testing/identity-house.js';
import type { DemoPersona } from './demo-personas.js';

const juror: DemoPersona = {
  key: 'juror',
  email: address('juror@example.org'),
  displayName: 'Sekar Putri',
  role: 'JUROR',
  description: { en: 'Scores' },
  startPath: '/jury',
};
const command = { personaKey: 'juror', ip: IP, previousToken: null };

describeOnEngines('demo sign-in', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('in demo mode one press is enough', async () => {
    const house = identityHouse(engine(), { MODE: 'demo' });
    house.personas.register([juror]);
    const person = await settle(house, 'juror@example.org');
    expect(expectOk(await house.demo.run(VISITOR, command)).person.id).toBe(person.id);
    expect(await house.info.get()).toMatchObject({ demo: true, setUpNeeded: false, demoPersonas: [juror] });
  });

  test.each(['production', 'development'])('in %s it does not exist, whatever is registered', async (MODE) => {
    const house = identityHouse(engine(), { MODE });
    house.personas.register([juror]);
    await settle(house, 'juror@example.org');
    expect(await house.demo.run(VISITOR, command)).toEqual({ ok: false, error: { code: 'NotFound', what: 'demo person' } });
    expect(await house.info.get()).toMatchObject({ demo: false, demoPersonas: [] });
  });

  test('nobody becomes somebody who is no persona', async () => {
    const house = identityHouse(engine(), { MODE: 'demo' });
    await settle(house, 'admin@example.org');
    expect((await house.demo.run(VISITOR, { ...command, personaKey: 'admin@example.org' })).ok).toBe(false);
  });

  test('the outbox shows kept mails page by page, and nothing where mails are real', async () => {
    const house = identityHouse(engine(), { MODE: 'demo' });
    for (const name of ['a', 'b', 'c']) await askFor(house, `${name}@example.org`);
    const first = expectOk(await house.outbox.page(2, null));
    expect(first.items.map((mail) => mail.recipient)).toEqual(['c@example.org', 'b@example.org']);
    const second = expectOk(await house.outbox.page(2, first.endCursor));
    expect(second.items.map((mail) => mail.recipient)).toEqual(['a@example.org']);
    expect((await house.outbox.page(2, 'made up')).ok).toBe(false);
    for (const environment of [
      { MODE: 'production', SMTP_URL: '' },
      { MODE: 'demo', SMTP_URL: 'smtp://mail.example' },
    ]) {
      expect(expectOk(await identityHouse(engine(), environment).outbox.page(2, null)).items).toEqual([]);
    }
  });
});
