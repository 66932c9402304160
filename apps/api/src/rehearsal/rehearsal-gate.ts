import { RehearsalDoor, REHEARSALS } from '@jamboree/handover-server';
import { RequestContexts, sessionCookieName, type Config } from '@jamboree/platform-server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The way out of a rehearsal, back to where it is run. */
const WAY_OUT = new RegExp(`^${REHEARSALS}/([^/?]+)/?$`, 'u');
const ADDRESS = new RegExp(`^${REHEARSALS}/([^/?]+)/([^/?]+)(/[^]*)?$`, 'u');

/**
 * Hands requests below `/rehearsal/EVENT/PERSON` over to the rehearsal's own application, as if that person's browser had sent them there. Whoever is not
 * an organiser of the event gets the answer that any unknown address gets.
 */
export function openRehearsalGate(app: NestFastifyApplication, config: Config): void {
  const door = app.get(RehearsalDoor, { strict: false });
  const contexts = app.get(RequestContexts, { strict: false });
  const cookie = sessionCookieName(config.https);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const url = request.raw.url ?? '';
      const [, left] = WAY_OUT.exec(url) ?? [];
      if (left !== undefined) {
        const slug = await door.slugOf((await contexts.of(request, reply)).viewer, left);
        return slug === null ? undefined : reply.redirect(`/manage/${slug}/rehearsal`, 303);
      }
      const [, eventId, personId, inner] = ADDRESS.exec(url) ?? [];
      if (eventId === undefined || personId === undefined) return;
      const { viewer } = await contexts.of(request, reply);
      const entered = await door.enter(viewer, eventId, personId);
      if (entered === null) return;
      reply.hijack();
      const { raw } = request;
      raw.url = inner ?? '/';
      // The real session stays outside.
      if (entered.session === null) delete raw.headers.cookie;
      else raw.headers.cookie = `${cookie}=${entered.session}`;
      entered.world.handle(raw, reply.raw);
    });
}
