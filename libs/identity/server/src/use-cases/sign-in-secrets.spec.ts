import { expectOk, VISITOR, type Locale } from '@jamboree/kernel';
import { UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { askFor, identityHouse, IP, settle } from '../testing/identity-house.js';

const TABLES = ['person', 'session', 'sign_in_challenge', 'setup_token', 'audit_record', 'outbox', 'idempotency'] as const;

/** Every table but the mails, as one text. */
async function everythingAtRest(uow: UnitOfWork): Promise<string> {
  return uow.read(async (tx) => {
    const rows: object[] = [];
    for (const table of TABLES) rows.push(await tx.rows<object>('SELECT * FROM '.concat('"', table, '"')));
    return JSON.stringify(rows);
  });
}

/** Passes everything on and notes which operations on which tables a transaction made. */
class Observed extends UnitOfWork {
  readonly seen: string[] = [];

  constructor(private readonly inner: UnitOfWork) {
    super();
  }

  read: UnitOfWork['read'] = (fn) => this.inner.read((tx) => fn(this.noted(tx)));
  write: UnitOfWork['write'] = (viewer, command, fn) => this.inner.write(viewer, command, (tx) => fn(this.noted(tx)));

  close(): Promise<void> {
    return this.inner.close();
  }

  private noted<Tx extends object>(tx: Tx): Tx {
    return new Proxy(tx, {
      get: (target, name: keyof WriteTx & keyof Tx) => {
        const member = target[name];
        if (typeof member !== 'function') return member;
        return (first: unknown, ...rest: unknown[]) => {
          this.seen.push(`${String(name)} ${tableOf(first)}`);
          return Reflect.apply(member, target, [first, ...rest]) as unknown;
        };
      },
    });
  }
}

function tableOf(first: unknown): string {
  const { options } = first as { readonly options?: { readonly name: string } };
  return options?.name ?? String(first);
}

describeOnEngines('what signing in keeps to itself', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('no secret is kept in a readable form, and neither audit nor outbox knows an address', async () => {
    const house = identityHouse(engine());
    const { challengeId, token, code } = await askFor(house, 'rina@example.org');
    const { sessionToken } = expectOk(await house.confirm.run(VISITOR, { shown: { kind: 'LINK', token }, ip: IP, previousToken: null }));
    const setupUrl = (await house.issueSetupToken.run()) ?? '';
    const setupToken = setupUrl.slice(setupUrl.indexOf('#') + 1);
    expect(setupToken).toHaveLength(43);

    const atRest = await everythingAtRest(house.uow);
    for (const secret of [challengeId, token, code, code.replace(' ', ''), sessionToken, setupToken, IP])
      expect(atRest).not.toContain(secret);
    const trail = await house.uow.read((tx) => tx.rows<object>('SELECT * FROM "audit_record"'));
    expect(trail.length).toBeGreaterThan(0);
    expect(JSON.stringify(trail)).not.toContain('rina');
  });

  test('a known and an unknown address are answered alike and cost the same statements', async () => {
    const observed = new Observed(engine().uow);
    const house = identityHouse({ uow: observed, clock: engine().clock });
    await settle(house, 'known@example.org');
    const ask = async (email: string) => {
      observed.seen.length = 0;
      const answer = expectOk(await house.request.run(VISITOR, { email, locale: 'en', ip: IP }));
      return { shape: Object.entries(answer).map(([key, value]) => [key, typeof value, String(value).length]), cost: [...observed.seen] };
    };
    const known = await ask('known@example.org');
    const unknown = await ask('unknown@example.org');
    expect(unknown).toEqual(known);
    expect(known.cost.some((statement) => statement.includes('person'))).toBe(false);
  });

  test.each<Locale>(['en', 'de', 'id'])(
    'the %s mail carries one link and one code, and opening the link sends nothing to a server',
    async (locale) => {
      const { mail, token, code } = await askFor(identityHouse(engine()), `${locale}@example.org`, locale);
      expect(mail.text).toContain(`https://jam.example/sign-in/confirm#${token}`);
      expect(mail.html).toContain(`href="https://jam.example/sign-in/confirm#${token}"`);
      expect(mail.html).toContain(`lang="${locale}"`);
      expect(mail.subject).toContain(code);
      expect(token).toHaveLength(43);
      expect(mail.html).not.toMatch(/<(img|script|link)|src=/);
    },
  );
});
