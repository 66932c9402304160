import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256 } from '../core/secret.js';

interface Incoming {
  /** The size that was said before, or null when the address takes nothing (any more). */
  readonly expectedSize: (tokenHash: string) => Promise<number | null>;
  /** Every byte is on the disk. */
  readonly finished: (tokenHash: string) => Promise<void>;
  /** Something went wrong that the sender has no part in. */
  readonly failed: (error: Error) => void;
}

export interface TusReceiver {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const GONE = 'This address takes no file: it was used, or its time is over. Ask for a new one where the file is attached.\n';

const FAILED = 'Something went wrong on the server. What has arrived is kept; sending goes on from there.\n';

/** The protocol's two requests, ours by the secret in the address. The library is loaded with the first file: most processes never see one. */
export async function openReceiver(folder: string, urlPath: string, incoming: Incoming): Promise<TusReceiver> {
  const [{ FileStore }, { Server, Upload }] = await Promise.all([import('@tus/file-store'), import('@tus/server')]);
  await mkdir(folder, { recursive: true });
  const datastore = new FileStore({ directory: folder });

  async function admit(tokenHash: string): Promise<void> {
    const size = await incoming.expectedSize(tokenHash);
    // oxlint-disable-next-line typescript/only-throw-error -- the library's way of answering with a status
    if (size === null) throw { status_code: 410, body: GONE };
    const begun = await access(path.join(folder, tokenHash)).then(
      () => true,
      () => false,
    );
    if (!begun) await datastore.create(new Upload({ id: tokenHash, size, offset: 0 }));
  }

  return new Server({
    path: urlPath,
    datastore,
    allowedOrigins: () => false,
    // Files on their way are named by the hash of their secret, so that a look into the folder opens no door.
    getFileIdFromRequest: (_request, token) => (token === undefined ? undefined : sha256(token)),
    onIncomingRequest: (_request, tokenHash) => admit(tokenHash),
    // The library would tell what went wrong inside; that belongs into the log.
    onResponseError: (_request, error) => {
      if (!(error instanceof Error)) return undefined;
      incoming.failed(error);
      return { status_code: 500, body: FAILED };
    },
    onUploadFinish: async (_request, { id }) => {
      await incoming.finished(id);
      return {};
    },
  });
}
