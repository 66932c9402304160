import { writeCalendar } from '@jamboree/event-server';
import type { Viewer } from '@jamboree/kernel';
import { Access, Config, CurrentViewer } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TalkCalendar } from '../use-cases/talk-calendar.js';

/** One booked talk as a calendar file, for those who meet. */
@Controller()
export class TalkCalendarController {
  constructor(
    private readonly calendar: TalkCalendar,
    private readonly config: Config,
  ) {}

  @Get('talks/:file')
  @Access('me:read')
  async talk(@Param('file') file: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const bookingId = /^([0-9A-Z]{26})\.ics$/.exec(file)?.[1];
    const entry = bookingId === undefined ? null : await this.calendar.one(viewer, bookingId);
    if (entry === null) throw new NotFoundException('There is no such talk, or it is not yours.');
    const text = await writeCalendar({ name: entry.title, entries: [entry] }, this.config.publicUrl);
    await reply.headers({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' }).send(text);
  }
}
