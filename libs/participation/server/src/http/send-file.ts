import type { FastifyReply } from 'fastify';
import type { OpenedFile } from '../use-cases/read-attachments.js';

/**
 * Sends a file as other people's content: never run, never taken for another type, kept by the reader's own browser only. An image may stand
 * in a page; the page's own policy and the type by magic bytes see to it that it is nothing but an image.
 */
export async function sendFile(reply: FastifyReply, { attachment, mediaType, bytes, stream }: OpenedFile, name: string): Promise<void> {
  await reply
    .headers({
      'content-type': attachment.kind === 'TEXT' ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': bytes,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(withExtension(name, attachment.extension))}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      // What lies under one address never changes; who may read it can.
      'cache-control': 'private, no-cache',
      etag: `"${attachment.sha256 ?? attachment.id}"`,
    })
    .send(stream);
}

/** An image that was kept as another type gets that type's ending. */
function withExtension(name: string, extension: string | null): string {
  if (extension === null || name.toLowerCase().endsWith(`.${extension}`)) return name;
  return `${name.replace(/\.[A-Za-z0-9]{1,8}$/u, '')}.${extension}`;
}
