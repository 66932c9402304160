import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { answerFor, errorBody } from './masked-error.js';

/** The last stop of every error of a REST handler; those of GraphQL pass on to Apollo's formatter. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'http' | 'graphql'>() === 'graphql') return error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = answerFor(error, this.log, { requestId: request.id });
    if (!reply.sent) void reply.status(answer.status).type('application/json; charset=utf-8').send(errorBody(answer));
    return undefined;
  }
}
