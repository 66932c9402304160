import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorator.js';

const ASSETS = new URL('../../assets/', import.meta.url);

const FILES: Readonly<Record<string, string>> = {
  'explorer.css': 'text/css; charset=utf-8',
  'explorer.js': 'text/javascript; charset=utf-8',
};

/** A small page to read the schema and try documents. Part of the application in demo and development only; it loads nothing from elsewhere. */
@Controller('explorer')
export class ExplorerController {
  @Get()
  @Public()
  page(@Res() reply: FastifyReply): Promise<void> {
    return send(reply, 'explorer.html', 'text/html; charset=utf-8');
  }

  @Get(':file')
  @Public()
  async file(@Param('file') name: string, @Res() reply: FastifyReply): Promise<void> {
    const type = FILES[name];
    if (type === undefined) await reply.status(404).send();
    else await send(reply, name, type);
  }
}

async function send(reply: FastifyReply, name: string, type: string): Promise<void> {
  await reply.type(type).send(await readFile(new URL(name, ASSETS)));
}
