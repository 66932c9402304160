import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { readCookie, sessionCookieName, sessionCookies } from '../http/cookies.js';
import type { RequestContext } from './request-context.js';
import { ViewerLoader } from './viewer-loader.js';

/** Builds what handlers know of their request, once per request. */
@Injectable()
export class RequestContexts implements OnApplicationBootstrap {
  private loader: ViewerLoader;
  private readonly built = new WeakMap<FastifyRequest, Promise<RequestContext>>();

  constructor(
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  /** The loader belongs to a scope above the platform, so it is looked up; without one the application does not boot. */
  onApplicationBootstrap(): void {
    this.loader = this.modules.get(ViewerLoader, { strict: false });
  }

  of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    let context = this.built.get(request);
    if (context === undefined) this.built.set(request, (context = this.build(request, reply)));
    return context;
  }

  private async build(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { https, publicUrl } = this.config;
    const sessionToken = readCookie(request, sessionCookieName(https));
    const viewer = await this.loader.load(sessionToken, request.headers['accept-language'] ?? null);
    const kept = new Map<symbol, unknown>();
    return {
      requestId: request.id,
      viewer,
      origin: {
        ip: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
        publicUrl,
        sessionToken,
        cookies: sessionCookies(reply, https),
      },
      once: <T>(key: symbol, make: () => T): T => {
        if (!kept.has(key)) kept.set(key, make());
        return kept.get(key) as T; // put there under the same key by `make`
      },
    };
  }
}
