import type { SqlValue } from '../transaction.js';

/** PostgreSQL refuses U+0000 in any text, even in a comparison, and nobody means to write it: it is left out, on both engines alike. */
export function storable<T extends SqlValue>(value: T): T | string {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
