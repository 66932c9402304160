import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ACCESS_RULE, type AccessRule } from './access.decorator.js';
import { NotPermittedError } from './not-permitted.error.js';
import { contextOf, type CarriesContext } from './request-context.js';
import { RequestContexts } from './request-contexts.js';

/** Denies by default: without a rule nobody passes, and `@Access` lets only signed-in people through. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly contexts: RequestContexts) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    // GraphQL attaches the context itself, once per operation; a REST handler has its own request.
    return execution.getType() === 'http' ? this.overHttp(execution) : this.permits(execution);
  }

  private async overHttp(execution: ExecutionContext): Promise<boolean> {
    const http = execution.switchToHttp();
    const request = http.getRequest<CarriesContext>();
    request.jamboree = await this.contexts.of(request, http.getResponse<FastifyReply>());
    return this.permits(execution);
  }

  private permits(execution: ExecutionContext): boolean {
    // Written by the decorators of this folder alone.
    const rule = Reflect.getMetadata(ACCESS_RULE, execution.getHandler()) as AccessRule | undefined;
    if (rule === undefined) throw new Error(`No access rule on ${execution.getClass().name}.${execution.getHandler().name}.`);
    if (rule.kind === 'PUBLIC' || contextOf(execution).viewer.userId !== null) return true;
    throw new NotPermittedError({ code: 'NotPermitted', action: rule.action, reason: 'SIGNED_OUT' });
  }
}
