import { newPerson, type MailAddress, type Newcomer, type Person } from '@jamboree/identity-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { personRow, PersonSchema, type PersonRow } from './person.schema.js';

/** People by id and by address. */
@Injectable()
export class PersonStore {
  async byId(tx: ReadTx, id: UserId): Promise<Person | null> {
    return personOf(await tx.findOne(PersonSchema, { where: { id } }));
  }

  async byEmail(tx: ReadTx, email: MailAddress): Promise<Person | null> {
    return personOf(await tx.findOne(PersonSchema, { where: { email } }));
  }

  /** In no particular order; addresses that nobody has are left out. */
  async byEmails(tx: ReadTx, emails: readonly MailAddress[]): Promise<Person[]> {
    return emails.length === 0 ? [] : tx.find(PersonSchema, { where: { email: In([...emails]) } });
  }

  /** In no particular order; ids that nobody has are left out. */
  async byIds(tx: ReadTx, ids: readonly UserId[]): Promise<Person[]> {
    return ids.length === 0 ? [] : tx.find(PersonSchema, { where: { id: In([...ids]) } });
  }

  administrators(tx: ReadTx): Promise<number> {
    return tx.count(PersonSchema, { administrator: true });
  }

  /**
   * The person with this address, made on the spot when there is none, for example for somebody who is invited before ever signing in.
   * An existing profile is left as it is.
   */
  async ensure(tx: WriteTx, newcomer: Newcomer, now: Instant): Promise<Person> {
    const known = await this.byEmail(tx, newcomer.email);
    if (known !== null) return known;
    const person = newPerson(newId<'User'>(now), newcomer, now);
    await tx.insert(PersonSchema, personRow(person));
    await tx.record({ type: 'PersonRegistered', eventId: null, subjectId: person.id, at: now, data: {} });
    return person;
  }

  /** Stores an edit that was decided on the person as read in this transaction, which nobody can have changed meanwhile. */
  async replace(tx: WriteTx, person: Person): Promise<void> {
    const { id, version, ...rest } = personRow(person);
    const changed = await tx.update(PersonSchema, { id, version: version - 1 }, { ...rest, version });
    if (changed !== 1) throw new Error('A person changed between reading and writing in one transaction.');
  }
}

/** Without what the table alone needs. */
function personOf(row: PersonRow | null): Person | null {
  if (row === null) return null;
  const { searchName: _, ...person } = row;
  return person;
}
