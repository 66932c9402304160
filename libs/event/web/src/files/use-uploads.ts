import type { Trouble } from '@jamboree/platform-web';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendFile, type Sending } from './send-file.js';
import type { SentFile } from './sent-file.js';
import { uploadAddresses } from './upload-addresses.js';

/** A file that this page is sending. */
export interface Underway {
  readonly sent: number;
  /** Null while it goes well. */
  readonly failed: 'GONE' | 'LINE' | null;
}

export interface RefusedFile {
  /** Where on the page it was chosen. */
  readonly place: string;
  readonly name: string;
  readonly trouble: Trouble | 'EMPTY';
}

export interface Uploads {
  readonly underway: ReadonlyMap<string, Underway>;
  /** Files that were not taken at all, and why. */
  readonly refused: readonly RefusedFile[];
  /** `onAttached` hears of each file that has a place, before it is sent. */
  readonly add: (place: string, files: readonly File[], onAttached?: (id: string) => void) => Promise<void>;
  /** Goes on with the same file; false when it is another one. */
  readonly resume: (sent: SentFile, file: File) => boolean;
  readonly retry: (id: string) => void;
  readonly stop: (id: string) => void;
}

interface Kept {
  readonly file: File;
  readonly path: string;
  sending: Sending | null;
}

/** A file that the server has made room for. */
export interface RoomForFile {
  readonly kind: 'room';
  readonly id: string;
  readonly uploadPath: string;
}

interface FilesSent {
  /** Most bytes of one file. */
  readonly fileBytes: number;
  /** Asks the server for room. `place` is where on the page the file was chosen. */
  readonly attach: (file: File, place: string) => Promise<RoomForFile | Trouble>;
  /** Asks the server how it took what has arrived. */
  readonly onArrived: () => void;
}

/** Sends files one after the other, so that a thin line finishes some rather than none. */
export function useUploads({ fileBytes, attach, onArrived }: FilesSent): Uploads {
  const [underway, setUnderway] = useState<ReadonlyMap<string, Underway>>(new Map());
  const [refused, setRefused] = useState<Uploads['refused']>([]);
  const kept = useRef(new Map<string, Kept>());
  useEffect(() => {
    const files = kept.current;
    return () => files.forEach(({ sending }) => sending?.stop());
  }, []);

  const put = useCallback((id: string, state: Underway | null) => {
    setUnderway((before) => {
      const after = new Map(before);
      if (state === null) after.delete(id);
      else after.set(id, state);
      return after;
    });
  }, []);

  const send = useCallback(
    (id: string, { file, path }: Pick<Kept, 'file' | 'path'>) =>
      new Promise<void>((resolve) => {
        put(id, { sent: 0, failed: null });
        const entry: Kept = { file, path, sending: null };
        kept.current.set(id, entry);
        void sendFile(file, path, {
          onProgress: (sent) => put(id, { sent, failed: null }),
          onArrived: () => {
            uploadAddresses.forget(id);
            kept.current.delete(id);
            put(id, null);
            onArrived();
            resolve();
          },
          onFailed: (failed) => {
            put(id, { sent: 0, failed });
            resolve();
          },
        }).then((sending) => (entry.sending = sending));
      }),
    [put, onArrived],
  );

  const retry = useCallback(
    (id: string) => {
      const entry = kept.current.get(id);
      if (entry !== undefined) void send(id, entry);
    },
    [send],
  );

  useEffect(() => {
    const again = () => underway.forEach(({ failed }, id) => failed === 'LINE' && retry(id));
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [underway, retry]);

  const ask = async (place: string, file: File, onAttached?: (id: string) => void): Promise<Trouble | null> => {
    const answer = await attach(file, place);
    if (answer.kind !== 'room') return answer;
    const { id, uploadPath } = answer;
    uploadAddresses.remember(id, uploadPath);
    onAttached?.(id);
    await send(id, { file, path: uploadPath });
    return null;
  };

  const add: Uploads['add'] = async (place, files, onAttached) => {
    setRefused((before) => before.filter((one) => one.place !== place));
    for (const file of files) {
      const trouble = hopeless(file, fileBytes) ?? (await ask(place, file, onAttached));
      if (trouble !== null) setRefused((before) => [...before, { place, name: file.name, trouble }]);
    }
  };

  const resume: Uploads['resume'] = ({ id, bytes }, file) => {
    const path = uploadAddresses.of(id);
    if (path === null || file.size !== bytes) return false;
    void send(id, { file, path });
    return true;
  };

  const stop = useCallback(
    (id: string) => {
      kept.current.get(id)?.sending?.stop();
      kept.current.delete(id);
      uploadAddresses.forget(id);
      put(id, null);
    },
    [put],
  );

  return { underway, refused, add, resume, retry, stop };
}

/** What the server would refuse for certain is said without asking; null when it may be tried. */
function hopeless(file: File, fileBytes: number): Trouble | 'EMPTY' | null {
  if (file.size === 0) return 'EMPTY';
  if (file.size <= fileBytes) return null;
  return { kind: 'problem', problem: { __typename: 'NoRoomForFile', message: '', limit: 'FILE_BYTES', max: fileBytes } };
}
