import path from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { DemoPersonas } from '@jamboree/identity-server';
import { createApplication, loadConfig, type Config } from '@jamboree/platform-server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { tellDemoWorld } from '../demo/demo-world.js';
import { DEMO_PERSONAS } from '../demo/personas.js';
import { DOCUMENTS, WEB_DIST } from '../pages/pages.module.js';
import { ApplicationWorlds } from '../rehearsal/open-world.js';
import { openRehearsalGate } from '../rehearsal/rehearsal-gate.js';
import { announce } from './announce.js';
import { chooseClock } from './clock-choice.js';
import { talkToParent } from './parent-process.js';

/** Migrates, tells the demo world on its first run, and listens. Resolves when requests are answered. */
export async function startServer(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const config = loadConfig(environment);
  const clock = chooseClock(config, environment['CLOCK']);
  if (config.mode === 'demo') await tellDemoWorld(config, clock.now());
  const setup = { config, clock, documentsFile: path.join(WEB_DIST, DOCUMENTS) };
  const app = await createApplication(AppModule.with(setup, true, new ApplicationWorlds()), config);
  app.enableShutdownHooks();
  openRehearsalGate(app, config);
  await serveFiles(app);
  if (config.mode === 'demo') app.get(DemoPersonas).register(DEMO_PERSONAS);
  await app.listen(config.port, config.host);
  const url = addressOf(app, config);
  await announce(app, config, url);
  talkToParent(app, clock, url);
}

/** Files under assets/ carry a hash in their names, so a browser may keep them for good; the few beside them have fixed names. */
async function serveFiles(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, { global: true, encodings: ['gzip', 'identity'], threshold: 2048 });
  const shared = { preCompressed: true, decorateReply: false, index: false } as const;
  await app.register(fastifyStatic, {
    ...shared,
    root: path.join(WEB_DIST, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  });
  // Routes of their own, not a wildcard: every other address is left to the pages.
  await app.register(fastifyStatic, { ...shared, root: WEB_DIST, wildcard: false, globIgnore: ['**/index.html', DOCUMENTS, 'assets/**'] });
}

/** The real port where the system chose one (`PORT=0`). */
function addressOf(app: NestFastifyApplication, config: Config): string {
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`;
}
