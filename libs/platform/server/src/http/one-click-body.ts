import type { FastifyInstance } from 'fastify';

/** `List-Unsubscribe=One-Click`, in either of the two encodings that RFC 8058 allows. */
const TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const MOST_BYTES = 2_000;

/** Mail programs and pages without script post a form to one address. What stands in it is not read; elsewhere forms are refused as before. */
export function acceptOneClick(server: FastifyInstance): void {
  server.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (request, _body, done) => {
    if (request.url.startsWith('/unsubscribe/')) done(null, null);
    else done(Object.assign(new Error('No forms here.'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }));
  });
}
