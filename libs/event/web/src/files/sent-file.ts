import type { FileKind, FileRefusal, FileState } from '@jamboree/event-domain';
import type { Format } from '@jamboree/platform-web';

/** What a query selects of a file, whatever it belongs to. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly state: FileState;
  readonly refusal: FileRefusal | null;
  readonly kind: FileKind | null;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Null until it has arrived. */
  readonly path: string | null;
  readonly previewPath: string | null;
}

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

export function isReady({ state }: Pick<SentFile, 'state'>): boolean {
  return state === 'READY';
}

/** Such as `3.4 MB`: in the reader's figures, never zero. */
export function sizeText(bytes: number, format: Format): string {
  const [unit, size] = bytes >= MEGABYTE ? (['MB', MEGABYTE] as const) : (['kB', KILOBYTE] as const);
  return `${format.number(Math.max(bytes / size, 0.1), { maximumFractionDigits: 1 })} ${unit}`;
}
