import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** In ms: how soon a stopping server lets go of a connection whose last answer is out. */
const SWEEP_EVERY = 50;

/**
 * Lets a stopping server wait for answers alone. Connections that never carried a request are ended at once: browsers open some in advance,
 * and Node takes them for busy. One whose answer is just going out becomes idle a moment after Node has looked for idle ones, and would be
 * kept alive for more than a minute: so it is looked again until all are gone.
 */
export function closeSilentConnections(fastify: FastifyInstance): void {
  const silent = new Set<Socket>();
  fastify.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => silent.delete(socket));
  fastify.addHook('preClose', (done) => {
    for (const socket of silent) socket.destroy();
    const sweep = setInterval(() => fastify.server.closeIdleConnections(), SWEEP_EVERY);
    fastify.server.once('close', () => clearInterval(sweep));
    sweep.unref();
    done();
  });
}
