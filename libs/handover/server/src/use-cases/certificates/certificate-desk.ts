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
    return (await this.inEvents(tx, viewer, [eventId]))[0] ?? null;
  }

  /** Everything that the viewer can show of these events: as many statements for a hundred as for one. */
  async inEvents(tx: ReadTx, viewer: Viewer, events: readonly EventId[]): Promise<Earnings[]> {
    const { userId } = viewer;
    if (userId === null || events.length === 0) return [];
    const all = await this.events.byIds(tx, events);
    const teams = await this.participation.standings(tx, userId, events);
    const coauthors = await this.participation.coauthors(
      tx,
      teams.map(({ teamId }) => teamId),
    );
    const shortlists = await this.shortlists.summaries(tx, events);
    const work = await this.judging.work(tx, userId, events);
    const issued = await this.certificates.ofPerson(tx, events, userId);
    return all.map((facts) => {
      const { id } = facts.event;
      const team = teams.find(({ eventId }) => eventId === id);
      const kinds = earnedKinds({
        released: shortlists.get(id)?.state === 'RELEASED',
        roles: viewer.roles.get(id) ?? new Set(),
        submissionState: team?.resultState ?? null,
        sheetsFinished: work.get(id)?.done ?? 0,
      });
      const own = issued.filter(({ eventId }) => eventId === id);
      const certificates = kinds.map((kind) => ({ kind, issued: own.find((certificate) => certificate.kind === kind) ?? null }));
      const teamName = team === undefined ? null : [team.teamName, ...(coauthors.get(team.teamId) ?? [])].join(' · ');
      return { facts, userId, teamName, certificates };
    });
  }
}
