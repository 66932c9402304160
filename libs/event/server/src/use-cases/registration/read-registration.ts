import {
  may,
  taken,
  type Application,
  type ApplicationFile,
  type ApplicationId,
  type ApplicationState,
  type FormField,
  type Quota,
} from '@jamboree/event-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../persistence/registration/application-file.store.js';
import type { ConsentRow } from '../../persistence/registration/registration.schemas.js';
import { RegistrationStore, type QueuedApplication, type QueueFilter } from '../../persistence/registration/registration.store.js';
import { Forms } from '../forms.js';
import { ReadEvents } from '../read-events.js';
import { Admissions, type VersionedPolicy } from './admissions.js';
import { RegistrationForm } from './registration-form.js';

/** The own application with what was agreed to. */
export interface OwnApplication {
  readonly application: Application;
  readonly consents: readonly ConsentRow[];
  /** Consents that the form asks for and that are not given. */
  readonly open: readonly FormField[];
}

/** How people come into an event and how far that has come, for its organisers. */
export interface RegistrationDesk {
  readonly eventId: EventId;
  readonly policy: VersionedPolicy;
  readonly taken: number;
  readonly quotas: readonly (Quota & { readonly taken: number })[];
  readonly states: ReadonlyMap<ApplicationState, number>;
}

/** An application in the queue, with the questions that it answers and the files among the answers. */
export interface QueueItem extends QueuedApplication {
  readonly fields: readonly FormField[];
  readonly files: readonly ApplicationFile[];
}

export interface QueuePage extends Page<QueueItem> {
  readonly totalCount: number;
}

/** Reading registrations: the own one for everybody, all of them for organisers. */
@Injectable()
export class ReadRegistration {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RegistrationStore,
    private readonly files: ApplicationFileStore,
    private readonly admissions: Admissions,
    private readonly forms: Forms,
    private readonly form: RegistrationForm,
    private readonly clock: Clock,
  ) {}

  async mine(viewer: Viewer, eventId: EventId): Promise<OwnApplication | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const application = await this.store.ofPerson(tx, eventId, userId);
      const facts = application === null ? null : await this.readEvents.within(tx, viewer, eventId);
      if (application === null || facts === null) return null;
      const consents = await this.store.consents(tx, eventId, userId);
      const given = new Set(consents.map(({ fieldKey }) => fieldKey));
      const { fields } = await this.form.of(tx, facts.event);
      const open = application.state === 'WITHDRAWN' ? [] : fields.filter(({ key, kind }) => kind === 'CONSENT' && !given.has(key));
      return { application, consents, open };
    });
  }

  /** Null for whoever may not read people there. */
  async desk(viewer: Viewer, eventId: EventId): Promise<RegistrationDesk | null> {
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, eventId))) return null;
      const policy = await this.admissions.policy(tx, eventId);
      const admitted = await this.store.admitted(tx, eventId);
      return {
        eventId,
        policy,
        taken: taken(admitted, { city: null, sector: null }),
        quotas: policy.quotas.map((quota) => ({ ...quota, taken: taken(admitted, quota) })),
        states: await this.store.countByState(tx, eventId),
      };
    });
  }

  /** In the order in which they came; null for whoever may not read people there. */
  async queue(viewer: Viewer, filter: QueueFilter, request: PageRequest): Promise<Result<QueuePage | null, PageProblem>> {
    const after = readCursor(request.after, 'number', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, filter.eventId))) return ok(null);
      const page = pageOf(await this.store.queue(tx, filter, request.first, after.value), request.first, queueCursor);
      const totalCount = await this.store.queueLength(tx, filter);
      return ok({ ...page, items: await this.withFields(tx, viewer, filter.eventId, page.items), totalCount });
    });
  }

  /** What was decided about; nothing for whoever may not read people there. */
  async decided(viewer: Viewer, eventId: EventId, ids: readonly ApplicationId[]): Promise<readonly QueueItem[]> {
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, eventId))) return [];
      return this.withFields(tx, viewer, eventId, await this.store.byIds(tx, ids));
    });
  }

  private async withFields(tx: ReadTx, viewer: Viewer, eventId: EventId, items: readonly QueuedApplication[]): Promise<QueueItem[]> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    const history = facts === null ? [] : await this.forms.history(tx, facts.event, 'REGISTRATION');
    const files = await this.files.ofApplications(
      tx,
      items.map(({ id }) => id),
    );
    return items.map((item) => ({
      ...item,
      fields: history[item.formVersion - 1]?.fields ?? [],
      files: files.filter(({ applicationId }) => applicationId === item.id),
    }));
  }

  private async mayRead(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<boolean> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'person:read', facts, this.clock.now()).ok;
  }
}

export function queueCursor({ submittedAt, id }: Pick<Application, 'submittedAt' | 'id'>): string {
  return encodeCursor([submittedAt, id]);
}
