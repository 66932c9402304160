import { may, roomOfOne, type ApplicationFile, type ApplicationFileId } from '@jamboree/event-domain';
import type { EventId, Viewer } from '@jamboree/kernel';
import { Clock, Config, KeptFiles, UnitOfWork, type OpenedFile, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../../persistence/registration/application-file.store.js';
import { ReadEvents } from '../../read-events.js';

/** What somebody has sent for the registration of an event, and how much there may be. */
export interface OwnApplicationFiles {
  readonly eventId: EventId;
  readonly files: readonly ApplicationFile[];
  readonly fileBytes: number;
  readonly totalBytes: number;
}

/** Files of registrations, for who sent them and for organisers who read the application. */
@Injectable()
export class ReadApplicationFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: ApplicationFileStore,
    private readonly files: KeptFiles,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async mine(viewer: Viewer, eventId: EventId): Promise<OwnApplicationFiles | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    const { fileBytes, eventFileBytes: eventBytes } = this.config;
    const files = await this.uow.read((tx) => this.store.ofPerson(tx, eventId, userId));
    return { eventId, files, fileBytes, totalBytes: roomOfOne({ fileBytes, eventBytes }) };
  }

  /** Null when there is no such file, or none that the viewer may read: one that was not sent with an application is its sender's alone. */
  async open(viewer: Viewer, id: ApplicationFileId, preview: boolean): Promise<(OpenedFile & Pick<ApplicationFile, 'name'>) | null> {
    const file = await this.uow.read(async (tx) => {
      const found = await this.store.byId(tx, id);
      return found !== null && (await this.mayRead(tx, viewer, found)) ? found : null;
    });
    if (file === null) return null;
    const opened = await this.files.open(file, preview);
    return opened === null ? null : { ...opened, name: file.name };
  }

  private async mayRead(tx: ReadTx, viewer: Viewer, { userId, eventId, applicationId }: ApplicationFile): Promise<boolean> {
    if (userId === viewer.userId) return true;
    const facts = applicationId === null ? null : await this.readEvents.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'person:read', facts, this.clock.now()).ok;
  }
}
