import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { Lifecycle } from '../lifecycle.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';

/** For the process supervisor and the load balancer. */
@Controller()
export class HealthController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lifecycle: Lifecycle,
  ) {}

  /** The process answers. */
  @Get('health')
  @Public()
  @HttpCode(200)
  health(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process takes requests: not stopping, and the database answers. */
  @Get('ready')
  @Public()
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = !this.lifecycle.stopping && (await this.databaseAnswers());
    await reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  }

  private databaseAnswers(): Promise<boolean> {
    return this.uow
      .read((tx) => tx.rows('SELECT 1 AS "one"'))
      .then(
        () => true,
        () => false,
      );
  }
}
