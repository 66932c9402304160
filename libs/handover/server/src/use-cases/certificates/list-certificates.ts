import { may } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import type { Certificate } from '@jamboree/handover-domain';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CertificateStore, type CertificateFilter } from '../../persistence/certificate.store.js';

/** Certificates of an event that were fetched, for its organisers, also when it is over. */
@Injectable()
export class ListCertificates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly certificates: CertificateStore,
    private readonly clock: Clock,
  ) {}

  /** Newest first; null for whoever may not read the people of the event. */
  async run(
    viewer: Viewer,
    filter: CertificateFilter,
    { first, after }: PageRequest,
  ): Promise<Result<Page<Certificate> | null, PageProblem>> {
    const beyond = readIdCursor(after);
    if (!beyond.ok) return beyond;
    return this.uow.read(async (tx) => {
      const facts = await this.events.within(tx, viewer, filter.eventId);
      if (facts === null || !may(viewer, 'person:read', facts, this.clock.now()).ok) return ok(null);
      return ok(pageOf(await this.certificates.page(tx, filter, first, beyond.value), first, idCursor));
    });
  }
}
