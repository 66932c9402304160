import {
  answerText,
  begunPhases,
  decideAdmission,
  formAt,
  may,
  missingFields,
  phaseClosed,
  readAnswers,
  visibleFields,
  wordIssues,
  writeAnswers,
  writeWindow,
  type Answers,
  type Application,
  type AskedForm,
  type EventFacts,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import {
  err,
  inLocale,
  ok,
  type EventId,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Sector,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../../persistence/catalogue.store.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { Forms } from '../forms.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from './admissions.js';

export interface ApplyCommand extends Command {
  readonly eventId: EventId;
  readonly city: string | null;
  readonly sector: Sector;
  /** Read by `readAnswers`. */
  readonly answers: readonly { readonly key: string; readonly text: string }[];
}

type Problem = NotPermitted | NotFound | InvalidInput | PhaseClosed | StateChanged | IdempotencyMismatch;

/** Asks to take part. Where places decide by themselves, the answer comes at once. */
@Injectable()
export class Apply {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly forms: Forms,
    private readonly catalogue: CatalogueStore,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: ApplyCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    const { eventId } = command;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:join', facts, now);
      if (!permitted.ok && permitted.error.reason === 'PHASE')
        return err(phaseClosed(writeWindow({ phases: facts.phases, action: 'event:join', extension: null }, now)));
      if (!permitted.ok) return permitted;
      const policy = await this.admissions.policy(tx, eventId);
      if (policy.mode !== 'APPLICATION') return err({ code: 'StateChanged', current: policy.mode });
      const known = await this.store.ofPerson(tx, eventId, userId);
      if (known !== null && known.state !== 'WITHDRAWN') return err({ code: 'StateChanged', current: known.state });

      const form = await this.form(tx, facts);
      const read = readApplication(form, facts, command, now);
      if (!read.ok) return read;
      const { city, sector } = command;
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
      await tx.record({ type: 'ApplicationSubmitted', eventId, subjectId: fresh.id, at: now, data: { formVersion: form.number } });
      await this.keepConsents(tx, { userId, locale: viewer.locale }, form, fresh, read.value, now);

      if (policy.admission === 'BY_HAND') await this.admissions.tell(tx, facts, fresh);
      else {
        const decided = decideAdmission(policy, await this.store.admitted(tx, eventId), fresh);
        const state = decided.kind === 'ACCEPT' ? 'ACCEPTED' : 'WAITLISTED';
        await this.admissions.tell(tx, facts, await this.admissions.move(tx, facts, fresh, { state, by: null }, now));
      }
      return ok(eventId);
    });
  }

  private async form(tx: WriteTx, { event }: EventFacts): Promise<AskedForm> {
    const history = await this.forms.history(tx, event, 'REGISTRATION');
    const [tracks, challenges] = [await this.catalogue.tracks(tx, [event.id]), await this.catalogue.challenges(tx, [event.id])];
    return formAt(history, history.length, { tracks: tracks.length, challenges: challenges.length });
  }

  private async keepConsents(
    tx: WriteTx,
    { userId, locale }: { readonly userId: UserId; readonly locale: Viewer['locale'] },
    form: AskedForm,
    { eventId }: Application,
    answers: Answers,
    now: Instant,
  ): Promise<void> {
    const given = form.fields.flatMap((field) => {
      const answer = answers.get(field.key);
      if (answer?.kind !== 'CONSENT') return [];
      const words = { fieldKey: field.key, textVersion: answer.textVersion, locale, purpose: inLocale(field.title, locale) };
      return [{ id: newId<'Consent'>(now), eventId, userId, ...words, givenAt: now, withdrawnAt: null }];
    });
    await this.store.addConsents(tx, given);
  }
}

/** The answers that are asked with these answers, each as it must be. */
function readApplication(
  form: AskedForm,
  { event, phases }: EventFacts,
  { city, answers }: ApplyCommand,
  now: Instant,
): Result<Answers, InvalidInput> {
  const read = readAnswers(form, answers);
  if (!read.ok) return read;
  const texts = new Map([...read.value].map(([key, value]) => [key, answerText(value)]));
  const issues: InputIssue[] = [
    ...(city !== null && event.zones.every((zone) => zone.city !== city) ? [{ field: 'city', rule: 'unknown' as const }] : []),
    ...missingFields(form, texts, begunPhases(phases, now)).map((field) => ({ field, rule: 'required' as const })),
    ...wordIssues(form, texts),
  ];
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const asked = new Set(visibleFields(form, texts).map(({ key }) => key));
  return ok(new Map([...read.value].filter(([key]) => asked.has(key))));
}
