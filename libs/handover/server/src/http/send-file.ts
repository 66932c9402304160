import type { FastifyReply } from 'fastify';
import type { ExportFile } from '../use-cases/export/export-file.js';

/** The content is other people's: never shown inline, never taken for another type, never kept by a cache in between. */
const UNTRUSTED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
} as const;

export async function sendFile(reply: FastifyReply, { name, contentType, bytes }: ExportFile): Promise<void> {
  await reply.headers({ 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"`, ...UNTRUSTED }).send(bytes);
}
