import path from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { DemoPersonas } from '@jamboree/identity-server';
import { createApplication, loadConfig, type Config } from '@jamboree/platform-server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { tellDemoWorld } from '../demo/demo-world.js';
import { DEMO_PERSONAS } from '../demo/personas.js';
import { WEB_DIST } from '../pages/pages.module.js';
import { announce } from './announce.js';
import { chooseClock } from './clock-choice.js';
import { talkToParent } from './parent-process.js';

/** Migrates, tells the demo world on its first run, and listens. Resolves when requests are answered. */
export async function startServer(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const config = loadConfig(environment);
  const clock = chooseClock(config, environment['CLOCK']);
  if (config.mode === 'demo') await tellDemoWorld(config, clock.now());
  const app = await createApplication(AppModule.with({ config, clock }, true), config);
  app.enableShutdownHooks();
  await serveFiles(app);
  if (config.mode === 'demo') app.get(DemoPersonas).register(DEMO_PERSONAS);
  await app.listen(config.port, config.host);
  const url = addressOf(app, config);
  await announce(app, config, url);
  talkToParent(app, clock, url);
}

/** The built files, each with a route of its own, so that everything else is left to the pages. */
async function serveFiles(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, { global: true, encodings: ['gzip', 'identity'], threshold: 2048 });
  await app.register(fastifyStatic, {
    root: WEB_DIST,
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html', '**/*.map'],
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      // Files under assets/ carry a hash in their names, so a browser may keep them for good.
      void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The real port where the system chose one (`PORT=0`). */
function addressOf(app: NestFastifyApplication, config: Config): string {
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`;
}
