/** Fastify and nothing else. */
import fastify from 'fastify';
import { listen } from './listen.mjs';

const app = fastify();
app.get('/', () => ({ ok: true }));
await listen(app);
