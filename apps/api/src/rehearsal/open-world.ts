import path from 'node:path';
import { WorldOpener, type World } from '@jamboree/handover-server';
import { createApplication, type Clock, type Config } from '@jamboree/platform-server';
import { AppModule } from '../app.module.js';
import { DOCUMENTS, WEB_DIST } from '../pages/pages.module.js';

/** Opens the whole application once more, beside the one that listens. */
export class ApplicationWorlds extends WorldOpener {
  constructor(private readonly web = true) {
    super();
  }

  async open(config: Config, clock: Clock): Promise<World> {
    const setup = { config, clock, documentsFile: path.join(WEB_DIST, DOCUMENTS) };
    const app = await createApplication(AppModule.with(setup, this.web), config);
    const server = app.getHttpAdapter().getInstance();
    // A browser has one cookie for this address, and it belongs to the real world.
    server.addHook('onSend', async (_request, reply) => {
      reply.removeHeader('set-cookie');
    });
    await app.init();
    await server.ready();
    return {
      get: (part) => app.get(part as never, { strict: false }), // Nest looks classes up by identity, abstract ones too
      handle: (request, response) => server.routing(request, response),
      close: () => app.close(),
    };
  }
}
