import type { EventFacts } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { earnedKinds, type Certificate, type CertificateKind } from '@jamboree/handover-domain';
import type { EventId, UserId, Viewer } from '@jamboree/kernel';
import { StandingStore } from '@jamboree/judging-server';
import { ParticipationFiguresStore } from '@jamboree/participation-server';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CertificateStore } from '../../persistence/certificate.store.js';
import { ShortlistStore } from '../../persistence/shortlist.store.js';

/** A certificate that somebody has earned; null while it was never asked for. */
export interface EarnedCertificate {
  readonly kind: CertificateKind;
  readonly issued: Certificate | null;
}

/** What one person can show of one event. */
export interface Earnings {
  readonly facts: EventFacts;
  readonly userId: UserId;
  readonly teamName: string | null;
  readonly certificates: readonly EarnedCertificate[];
}

/** Reads what certificates rest on. */
@Injectable()
export class CertificateDesk {
  constructor(
    private readonly events: EventStore,
    private readonly shortlists: ShortlistStore,
    private readonly participation: ParticipationFiguresStore,
    private readonly judging: StandingStore,
    private readonly certificates: CertificateStore,
  ) {}

  /** Null for visitors and where there is no such event. */
  async of(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<Earnings | null> {
    const { userId } = viewer;
    const [facts] = await this.events.byIds(tx, [eventId]);
    if (userId === null || facts === undefined) return null;
    const [team] = await this.participation.standings(tx, userId, [eventId]);
    const kinds = earnedKinds({
      released: (await this.shortlists.summaries(tx, [eventId])).get(eventId)?.state === 'RELEASED',
      roles: viewer.roles.get(eventId) ?? new Set(),
      submissionState: team?.submissionState ?? null,
      sheetsFinished: (await this.judging.work(tx, userId, [eventId])).get(eventId)?.done ?? 0,
    });
    const issued = await this.certificates.ofPerson(tx, eventId, userId);
    const certificates = kinds.map((kind) => ({ kind, issued: issued.find((certificate) => certificate.kind === kind) ?? null }));
    return { facts, userId, teamName: team?.teamName ?? null, certificates };
  }
}
