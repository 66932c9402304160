import { parseMailAddress } from '@jamboree/identity-domain';
import { PersonSchema, PersonStore } from '@jamboree/identity-server';
import { asId, DEFAULT_LOCALE, expectOk, ok, VISITOR, type UserId, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandFailure, type Terminal } from './terminal.js';

/** Reserved by RFC 2606: no mail will ever reach it. */
const NOBODY = 'import@jamboree.invalid';

/** The person with this address; made when there is none. */
export async function personBy(application: INestApplicationContext, address: string): Promise<UserId> {
  const email = parseMailAddress(address);
  if (!email.ok) throw new CommandFailure(`This is no mail address: ${address}`);
  const persons = application.get(PersonStore, { strict: false });
  const now = application.get<Clock>(Clock, { strict: false }).now();
  const uow = application.get<UnitOfWork>(UnitOfWork, { strict: false });
  const command = { operation: 'cliPerson', clientMutationId: null };
  const person = await uow.write(VISITOR, command, async (tx) =>
    ok(await persons.ensure(tx, { email: email.value, locale: DEFAULT_LOCALE }, now)),
  );
  return expectOk(person).id;
}

/** To whom imported things belong: whoever is named, else the first administrator, else nobody who can be reached. A dry run makes no one. */
export async function ownerOf(
  application: INestApplicationContext,
  named: string | undefined,
  dryRun: boolean,
  terminal: Terminal,
): Promise<UserId> {
  if (dryRun) return asId<'User'>('00000000000000000000000000');
  if (named !== undefined) return personBy(application, named);
  const uow = application.get<UnitOfWork>(UnitOfWork, { strict: false });
  const administrator = await uow.read((tx) => tx.findOne(PersonSchema, { where: { administrator: true }, order: { id: 'ASC' } }));
  if (administrator !== null) return administrator.id;
  terminal.note(`There is no administrator yet, so this belongs to ${NOBODY}. Name somebody with --organiser MAIL.`);
  return personBy(application, NOBODY);
}

/** Somebody as a use case knows them, without roles. */
export function viewerOf(userId: UserId): Viewer {
  return { ...VISITOR, userId };
}
