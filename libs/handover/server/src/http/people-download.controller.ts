import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, NotPermittedError } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ExportPeople, type PeopleFormat } from '../use-cases/export/export-people.use-case.js';
import { sendFile } from './send-file.js';

/** The people of an event as a file, for its organisers. The address is no capability: the session is checked at every download. */
@Controller('exports')
export class PeopleDownloadController {
  constructor(private readonly people: ExportPeople) {}

  @Get(':slug/people.xlsx')
  @Access('person:read')
  async workbook(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    await this.send(viewer, slug, 'xlsx', reply);
  }

  @Get(':slug/people.csv')
  @Access('person:read')
  async values(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    await this.send(viewer, slug, 'csv', reply);
  }

  private async send(viewer: Viewer, slug: string, format: PeopleFormat, reply: FastifyReply): Promise<void> {
    const exported = await this.people.run(viewer, slug, format);
    if (exported.ok) return sendFile(reply, exported.value);
    if (exported.error.code === 'NotPermitted') throw new NotPermittedError(exported.error);
    throw new NotFoundException('There is no such event.');
  }
}
