import type { FastifyReply } from 'fastify';
import type { FileKind } from './file-kind.js';
import type { FileContent } from './file-store.js';

/** A kept file, or the small picture of it, ready to be sent. */
export interface OpenedFile extends FileContent {
  readonly id: string;
  readonly kind: FileKind | null;
  readonly mediaType: string;
  readonly extension: string | null;
  readonly sha256: string | null;
}

/**
 * Sends a file as other people's content: never run, never taken for another type, kept by the reader's own browser only. An image may stand
 * in a page; the page's own policy and the type by magic bytes see to it that it is nothing but an image. With `?view` a PDF is shown by the
 * browser's own reader instead of being saved.
 */
export async function sendKeptFile(reply: FastifyReply, file: OpenedFile, name: string): Promise<void> {
  const shown = file.kind === 'PDF' && isAskedToShow(reply);
  const { id, kind, mediaType, extension, sha256, bytes, stream } = file;
  await reply
    .headers({
      'content-type': kind === 'TEXT' ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': bytes,
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(withExtension(name, extension))}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': shown ? SHOWN : "default-src 'none'; sandbox",
      // What lies under one address never changes; who may read it can.
      'cache-control': 'private, no-cache',
      etag: `"${sha256 ?? id}"`,
    })
    .send(stream);
}

/** A browser's own reader does not start in a sandbox; it keeps what is in a PDF apart from the page by itself. Only our pages may frame it. */
const SHOWN = "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function isAskedToShow({ request }: FastifyReply): boolean {
  return Object.hasOwn(request.query as object, 'view');
}

/** An image that was kept as another type gets that type's ending. */
function withExtension(name: string, extension: string | null): string {
  if (extension === null || name.toLowerCase().endsWith(`.${extension}`)) return name;
  return `${name.replace(/\.[A-Za-z0-9]{1,8}$/u, '')}.${extension}`;
}
