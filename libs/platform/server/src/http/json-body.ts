import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** JSON in UTF-8 and nothing else: no other charset, no broken bytes, no `__proto__` keys. */
export function acceptOnlyUtf8Json(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /;\s*charset="?([\w-]+)/i.exec(request.headers['content-type'] ?? '')?.[1]?.toLowerCase();
    if ((charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') || !isUtf8(body)) {
      done(Object.assign(new Error('Not UTF-8.'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }));
      return;
    }
    void parse(request, body.toString('utf8'), done);
  });
}
