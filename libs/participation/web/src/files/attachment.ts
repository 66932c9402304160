import type { Format } from '@jamboree/platform-web';
import type { AttachmentPartsFragment } from '../gql/graphql.js';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

export function isReady({ state }: Pick<AttachmentPartsFragment, 'state'>): boolean {
  return state === 'READY';
}

/** Such as `3.4 MB`: in the reader's figures, never zero. */
export function sizeText(bytes: number, format: Format): string {
  const [unit, size] = bytes >= MEGABYTE ? (['MB', MEGABYTE] as const) : (['kB', KILOBYTE] as const);
  return `${format.number(Math.max(bytes / size, 0.1), { maximumFractionDigits: 1 })} ${unit}`;
}
