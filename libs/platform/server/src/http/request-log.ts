import type { FastifyInstance } from 'fastify';
import type { Log } from '../logging/log.js';

/** One line per request, with the route's pattern instead of its address: addresses can hold tokens. */
export function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId, routeOptions } = request;
    log.info('request', {
      requestId,
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
}
