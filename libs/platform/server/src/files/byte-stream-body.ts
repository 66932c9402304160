import type { FastifyInstance } from 'fastify';

/** Pieces of a file are left in the request, for whoever streams them on; no other address gets them. */
export function acceptByteStreams(server: FastifyInstance): void {
  server.addContentTypeParser('application/offset+octet-stream', (request, _body, done) => {
    if (request.url.startsWith('/uploads/')) done(null);
    else done(Object.assign(new Error('No files here.'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }));
  });
}
