import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../http/masked-error.js';

/** Document texts by hash, as the web client's build lists them. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads the manifest `{ "<hash>": "<document>" }`; throws when the file is missing or something else. */
export async function readTrustedDocuments(file: string): Promise<TrustedDocuments> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`${file} does not list documents by hash.`);
  return new Map(Object.entries(manifest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Puts the text of a trusted document in the place of its hash (`extensions.persistedQuery.sha256Hash`) before Apollo reads the request.
 * A document sent as text is answered only where ad hoc documents are allowed.
 */
export function resolveTrustedDocuments(server: FastifyInstance, path: string, documents: TrustedDocuments, adHoc: boolean): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== path) return;
    const asked = operationOf(request);
    if (asked === null) return;
    const hash = hashOf(asked['extensions']);
    const text = hash === null ? undefined : documents.get(hash);
    if (text !== undefined) replaceHash(request, asked, text);
    else if (hash !== null && asked['query'] === undefined)
      await refuse(reply, 'UNKNOWN_DOCUMENT', 'This page is older or newer than the server: please reload it.');
    else if (!adHoc) await refuse(reply, 'UNTRUSTED_DOCUMENT', 'This server answers only the documents of its own web client.');
  });
}

type Fields = Record<string, unknown>;

function operationOf(request: FastifyRequest): Fields | null {
  const source = request.method === 'GET' ? request.query : request.body;
  return isFields(source) ? source : null;
}

/** In a GET, extensions are JSON text. */
function hashOf(extensions: unknown): string | null {
  const parsed = typeof extensions === 'string' ? parseOrNull(extensions) : extensions;
  const persisted = isFields(parsed) ? parsed['persistedQuery'] : null;
  const hash = isFields(persisted) ? persisted['sha256Hash'] : null;
  return typeof hash === 'string' ? hash : null;
}

function replaceHash(request: FastifyRequest, asked: Fields, text: string): void {
  if (request.method === 'GET') {
    // The Apollo integration reads a GET from its address.
    const address = new URL(request.raw.url ?? '', 'http://localhost');
    address.searchParams.delete('extensions');
    address.searchParams.set('query', text);
    request.raw.url = `${address.pathname}${address.search}`;
  } else {
    delete asked['extensions'];
    asked['query'] = text;
  }
}

async function refuse(reply: FastifyReply, code: string, message: string): Promise<void> {
  await reply
    .status(400)
    .type('application/json; charset=utf-8')
    .send(errorBody({ status: 400, code, message }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
