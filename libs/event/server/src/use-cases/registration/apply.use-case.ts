import {
  answerText,
  decideAdmission,
  filesNamedIn,
  toldInApplication,
  writeAnswers,
  type Application,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import { KeepInProfile } from '@jamboree/identity-server';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Sector,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../persistence/registration/application-file.store.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { Roles } from '../roles.js';
import { Admissions } from './admissions.js';
import { Applicants } from './applicants.js';
import { readApplication } from './read-application.js';
import { RegistrationForm } from './registration-form.js';

export interface ApplyCommand extends Command {
  readonly eventId: EventId;
  readonly city: string | null;
  readonly sector: Sector;
  /** Read by `readAnswers`. */
  readonly answers: readonly { readonly key: string; readonly text: string }[];
  /** Whether what is new of it stays in the person’s own profile too. */
  readonly keepInProfile: boolean;
}

type Problem = NotPermitted | NotFound | InvalidInput | PhaseClosed | StateChanged | IdempotencyMismatch;

/** Asks to take part. Where places decide by themselves, the answer comes at once. */
@Injectable()
export class Apply {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applicants: Applicants,
    private readonly form: RegistrationForm,
    private readonly store: RegistrationStore,
    private readonly files: ApplicationFileStore,
    private readonly admissions: Admissions,
    private readonly roles: Roles,
    private readonly keep: KeepInProfile,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: ApplyCommand): Promise<Result<EventId, Problem>> {
    const { eventId } = command;
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const applicant = await this.applicants.of(tx, viewer, eventId, now);
      if (!applicant.ok) return applicant;
      const { userId, facts, policy, known } = applicant.value;
      const form = await this.form.of(tx, facts.event);
      const read = readApplication(form, facts, command, now);
      if (!read.ok) return read;
      const named = filesNamedIn(read.value, await this.files.ofPerson(tx, eventId, userId));
      if (!named.ok) return named;
      const { city, sector } = command;
      if (command.keepInProfile) {
        const texts = new Map([...read.value].map(([key, value]) => [key, answerText(value)]));
        const kept = await this.keep.within(tx, userId, toldInApplication(form.fields, texts, { city, sector }), now);
        if (!kept.ok) return kept;
      }
      const fresh: Application = {
        ...{
          id: known?.id ?? newId(now),
          eventId,
          userId,
          city,
          sector,
          formVersion: form.number,
          answers: writeAnswers(form, read.value),
        },
        ...{ state: 'SUBMITTED', reason: null, submittedAt: now, decidedAt: null, decidedBy: null, version: (known?.version ?? 0) + 1 },
      };
      if (known === null) await this.store.insert(tx, fresh);
      else if (!(await this.store.replace(tx, fresh))) return err({ code: 'StateChanged', current: known.state });
      await this.files.claim(tx, named.value, fresh.id);
      await this.roles.ownWill(tx, { eventId, userId, role: 'PARTICIPANT' }, now);
      await tx.record({ type: 'ApplicationSubmitted', eventId, subjectId: fresh.id, at: now, data: { formVersion: form.number } });
      await this.form.keepConsents(tx, { userId, locale: viewer.locale, eventId }, form, read.value, now);

      if (policy.admission === 'BY_HAND') await this.admissions.tell(tx, facts, fresh);
      else {
        const decided = decideAdmission(policy, await this.store.admitted(tx, eventId), fresh);
        const state = decided.kind === 'ACCEPT' ? 'ACCEPTED' : 'WAITLISTED';
        await this.admissions.tell(tx, facts, await this.admissions.move(tx, facts, fresh, { state, by: null }, now));
      }
      return ok(eventId);
    });
  }
}
