import { Controller, Head, Patch, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { Uploads } from './uploads.js';

/** Takes files. Public, because the address is the permission: issued to one person, for one file, once. */
@Controller('uploads')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  /** How many bytes have arrived. */
  @Head(':token')
  @Public()
  async progress(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.uploads.handle(request, reply);
  }

  /** More bytes. */
  @Patch(':token')
  @Public()
  async append(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.uploads.handle(request, reply);
  }
}
