import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomToken } from '../core/secret.js';
import type { Config } from '../config/config.js';
import { acceptByteStreams } from '../files/byte-stream-body.js';
import { Log, NestLog } from '../logging/log.js';
import { BODY_LIMIT_BYTES } from './error-answer.js';
import { acceptOnlyUtf8Json } from './json-body.js';
import { acceptOneClick } from './one-click-body.js';
import { logRequests } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { closeSilentConnections } from './silent-connections.js';

/** How long a client may take to send a request. */
const REQUEST_TIMEOUT_MS = 30_000;

/** The application of a root module on Fastify, not yet listening. */
export async function createApplication(root: Type | DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Never taken from the client, who could forge entries of the log.
    requestIdHeader: false,
    genReqId: requestIds(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  const log = new Log(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    logger: new NestLog(log),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  const headers = securityHeaders(config);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  acceptOnlyUtf8Json(server);
  acceptOneClick(server);
  acceptByteStreams(server);
  closeSilentConnections(server);
  logRequests(server, log);
  return app;
}

/** Ids that no two processes share, without asking the system for randomness at each request. */
function requestIds(): () => string {
  const process = randomToken(6);
  let count = 0;
  return () => `${process}-${(count += 1).toString(36)}`;
}
