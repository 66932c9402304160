import { EventModule } from '@jamboree/event-server';
import { IdentityModule } from '@jamboree/identity-server';
import { JudgingModule } from '@jamboree/judging-server';
import { ParticipationHooks, ParticipationModule } from '@jamboree/participation-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { CertificateResolver } from './graphql/certificate.resolver.js';
import { CopyEventResolver } from './graphql/copy-event.resolver.js';
import { MyEventResolver, MyEventsResolver } from './graphql/my-events.resolver.js';
import { OverviewResolver } from './graphql/overview.resolver.js';
import { ShortlistResolver } from './graphql/shortlist.resolver.js';
import { CertificateDownloadController } from './http/certificate-download.controller.js';
import { PeopleDownloadController } from './http/people-download.controller.js';
import { ShortlistDownloadController } from './http/shortlist-download.controller.js';
import { CertificateStore } from './persistence/certificate.store.js';
import { EventRowsStore } from './persistence/event-rows.store.js';
import { ImportedRowStore } from './persistence/imported-row.store.js';
import { OverviewStore } from './persistence/overview.store.js';
import { PeopleListStore } from './persistence/people-list.store.js';
import { ShortlistLineStore } from './persistence/shortlist-line.store.js';
import { ShortlistStore } from './persistence/shortlist.store.js';
import { CertificateDesk } from './use-cases/certificates/certificate-desk.js';
import { IssueCertificate } from './use-cases/certificates/issue-certificate.use-case.js';
import { ListCertificates } from './use-cases/certificates/list-certificates.js';
import { RevokeCertificate } from './use-cases/certificates/revoke-certificate.use-case.js';
import { VerifyCertificate } from './use-cases/certificates/verify-certificate.js';
import { CopyAsTemplate } from './use-cases/copy/copy-as-template.use-case.js';
import { ExportPeople } from './use-cases/export/export-people.use-case.js';
import { ExportShortlist } from './use-cases/export/export-shortlist.js';
import { ImportHackathons } from './use-cases/import/import-hackathons.use-case.js';
import { ImportProjects } from './use-cases/import/import-projects.use-case.js';
import { RefreshHackathon } from './use-cases/import/refresh-hackathon.js';
import { RowSteps } from './use-cases/import/row-steps.js';
import { JuryInCharge } from './use-cases/overview/jury-in-charge.js';
import { MyStandings } from './use-cases/overview/my-standings.js';
import { ReadMyEvents } from './use-cases/overview/read-my-events.js';
import { ReadOverview } from './use-cases/overview/read-overview.js';
import { ComposeShortlist } from './use-cases/shortlist/compose-shortlist.js';
import { DecideShortlist } from './use-cases/shortlist/decide-shortlist.use-case.js';
import { DraftShortlist } from './use-cases/shortlist/draft-shortlist.use-case.js';
import { JuryFigures } from './use-cases/shortlist/jury-figures.js';
import { ReadMyShortlists } from './use-cases/shortlist/read-my-shortlists.js';
import { ReadShortlist } from './use-cases/shortlist/read-shortlist.js';
import { ReleaseShortlist } from './use-cases/shortlist/release-shortlist.use-case.js';
import { ShortlistAccess } from './use-cases/shortlist/shortlist-access.js';
import { PlanRows } from './use-cases/copy/plan-rows.js';
import { CollectEvent } from './use-cases/transfer/collect-event.js';
import { EventTables } from './use-cases/transfer/event-tables.js';
import { ExportEvent } from './use-cases/transfer/export-event.js';
import { ImportEvent } from './use-cases/transfer/import-event.use-case.js';

const stores = [ShortlistStore, ShortlistLineStore, ImportedRowStore, EventRowsStore, OverviewStore, CertificateStore, PeopleListStore];
const shortlists = [
  ShortlistAccess,
  JuryFigures,
  ComposeShortlist,
  ReadShortlist,
  ReadMyShortlists,
  DraftShortlist,
  DecideShortlist,
  ReleaseShortlist,
];
const files = [
  ExportPeople,
  ExportShortlist,
  RowSteps,
  RefreshHackathon,
  ImportHackathons,
  ImportProjects,
  EventTables,
  PlanRows,
  CopyAsTemplate,
  CollectEvent,
  ExportEvent,
  ImportEvent,
];
const certificates = [CertificateDesk, IssueCertificate, ListCertificates, VerifyCertificate, RevokeCertificate];
const overviews = [JuryInCharge, ReadOverview, MyStandings, ReadMyEvents];
const resolvers = [CopyEventResolver, ShortlistResolver, CertificateResolver, OverviewResolver, MyEventsResolver, MyEventResolver];

/** What becomes of an event: shortlist, exports and imports, and the pages that look over all scopes. */
@Module({
  imports: [IdentityModule, EventModule, ParticipationModule, JudgingModule],
  controllers: [ShortlistDownloadController, CertificateDownloadController, PeopleDownloadController],
  providers: [...stores, ...shortlists, ...files, ...certificates, ...overviews, ...resolvers],
  exports: [
    EventRowsStore,
    EventTables,
    PlanRows,
    DraftShortlist,
    DecideShortlist,
    ReleaseShortlist,
    ReadShortlist,
    ExportShortlist,
    ImportHackathons,
    ImportProjects,
    ExportEvent,
    ImportEvent,
  ],
})
export class HandoverModule implements OnModuleInit {
  constructor(
    private readonly hooks: ParticipationHooks,
    private readonly shortlists: ShortlistStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addRationales((tx, submissionId) => this.shortlists.releasedRationale(tx, submissionId));
  }
}
