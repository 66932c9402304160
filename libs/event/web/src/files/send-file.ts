import { addressHere } from '@jamboree/platform-web';

/** Small enough to get through within the server's patience at 150 kbit/s, and to lose little when the line breaks. */
const PIECE_BYTES = 512 * 1024;
/** Then the sender is told, and goes on with a press or when there is a connection again. */
const RETRY_AFTER_MS = [1_000, 3_000, 8_000, 20_000];

export interface Sending {
  /** Stops without losing what has arrived. */
  readonly stop: () => void;
}

export interface SendingEvents {
  readonly onProgress: (sent: number) => void;
  readonly onArrived: () => void;
  /** The address takes nothing any more, or the line stays broken. */
  readonly onFailed: (reason: 'GONE' | 'LINE') => void;
}

/** Sends a file to its one-time address, from where it broke off last time. The protocol's library is loaded with the first file. */
export async function sendFile(file: File, path: string, { onProgress, onArrived, onFailed }: SendingEvents): Promise<Sending> {
  const { Upload } = await import('tus-js-client');
  const upload = new Upload(file, {
    uploadUrl: new URL(addressHere(path), window.location.origin).href,
    chunkSize: PIECE_BYTES,
    retryDelays: RETRY_AFTER_MS,
    storeFingerprintForResuming: false,
    onProgress,
    onSuccess: onArrived,
    onError: (error) => {
      const status = 'originalResponse' in error ? error.originalResponse?.getStatus() : undefined;
      onFailed(status === 410 || status === 404 ? 'GONE' : 'LINE');
    },
  });
  upload.start();
  return { stop: () => void upload.abort() };
}
