import type { Assignment } from '@jamboree/judging-domain';
import { asId, type Viewer } from '@jamboree/kernel';
import type { AttachmentId } from '@jamboree/participation-domain';
import { ReadAttachments, type SubmittedFile } from '@jamboree/participation-server';
import { Access, CurrentViewer, sendKeptFile } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, ParseIntPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReadAssignment } from '../use-cases/read-assignment.js';

/** Where a juror fetches the files of one place in the queue. */
export function juryFiles({ roundId, position }: Pick<Assignment, 'roundId' | 'position'>): string {
  return `/jury-files/${roundId}/${position}`;
}

/** A file's name can tell whose it is: where the round is blind, it is a number. */
export function juryFileName({ name, position, extension }: SubmittedFile, blind: boolean): string {
  return blind ? `${position + 1}.${extension ?? 'bin'}` : name;
}

/** Files as jurors get them: of the version that they score, as long as they may read it. */
@Controller('jury-files')
export class JuryFilesController {
  constructor(
    private readonly assignment: ReadAssignment,
    private readonly attachments: ReadAttachments,
  ) {}

  @Get(':round/:position/:id')
  @Access('scorecard:score')
  file(
    @Param('round') round: string,
    @Param('position', ParseIntPipe) position: number,
    @Param('id') id: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, viewer, [round, position], asId(id), false);
  }

  @Get(':round/:position/:id/preview')
  @Access('scorecard:score')
  preview(
    @Param('round') round: string,
    @Param('position', ParseIntPipe) position: number,
    @Param('id') id: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, viewer, [round, position], asId(id), true);
  }

  private async send(
    reply: FastifyReply,
    viewer: Viewer,
    [round, position]: readonly [string, number],
    id: AttachmentId,
    preview: boolean,
  ): Promise<void> {
    const reading = await this.assignment.run(viewer, asId(round), position);
    const submitted = reading?.files.find((file) => file.id === id);
    const file = reading && submitted ? await this.attachments.openOfVersion(reading.version.id, id, preview) : null;
    if (!reading || !submitted || file === null) throw new NotFoundException('There is no such file in your queue.');
    await sendKeptFile(reply, file, juryFileName(submitted, reading.round.round.blind));
  }
}
