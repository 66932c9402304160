import { asId, err, ok, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Origin, Public, toPayload, type RequestOrigin } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AttachApplicationFile, type ApplicationUpload } from '../../use-cases/registration/files/attach-application-file.use-case.js';
import { ReadApplicationFiles } from '../../use-cases/registration/files/read-application-files.js';
import { RemoveApplicationFile } from '../../use-cases/registration/files/remove-application-file.use-case.js';
import {
  ApplicationFilesPayload,
  AttachApplicationFileInput,
  AttachApplicationFilePayload,
  MyApplicationFilesView,
  RemoveApplicationFileInput,
} from './application-file.views.js';

/** Files that a registration form asks for. */
@Resolver()
export class ApplicationFilesResolver {
  constructor(
    private readonly reading: ReadApplicationFiles,
    private readonly attaching: AttachApplicationFile,
    private readonly removing: RemoveApplicationFile,
  ) {}

  @Query(() => MyApplicationFilesView, {
    nullable: true,
    description: 'What the viewer has sent for the registration form of an event; null for whoever is signed out.',
  })
  @Public()
  async myApplicationFiles(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MyApplicationFilesView | null> {
    const own = await this.reading.mine(viewer, asId(eventId));
    return own === null ? null : MyApplicationFilesView.from(own);
  }

  @Mutation(() => AttachApplicationFilePayload, {
    description: 'Makes room for a file that a registration form asks for and returns the address that takes it.',
  })
  @Access('event:join')
  async attachApplicationFile(
    @Args('input', { description: 'Which file, and for what.' }) input: AttachApplicationFileInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof AttachApplicationFilePayload> {
    return toPayload(await this.shown(await this.attaching.run(viewer, input.toCommand(), ip), viewer), ({ granted, files }) => ({
      fileId: granted.fileId,
      uploadPath: granted.address.path,
      expiresAt: granted.address.expiresAt,
      files,
    }));
  }

  @Mutation(() => ApplicationFilesPayload, {
    description: 'Takes back a file that was not sent with an application yet, or whose application was declined.',
  })
  @Access('event:join')
  async removeApplicationFile(
    @Args('input', { description: 'Which file.' }) input: RemoveApplicationFileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplicationFilesPayload> {
    return toPayload(await this.own(await this.removing.run(viewer, input.toCommand()), viewer), (files) => ({ files }));
  }

  private async shown<E>(result: Result<ApplicationUpload, E>, viewer: Viewer) {
    if (!result.ok) return result;
    const granted = result.value;
    const files = await this.own<E>(ok(granted.eventId), viewer);
    return files.ok ? ok({ granted, files: files.value }) : files;
  }

  private async own<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<MyApplicationFilesView, E | NotFound>> {
    if (!result.ok) return result;
    const own = await this.reading.mine(viewer, result.value);
    return own === null ? err({ code: 'NotFound', what: 'event' }) : ok(MyApplicationFilesView.from(own));
  }
}
