/** Reads a `columns.json` column that came by plain SQL; its type is that of the schema which wrote it. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T; // written by the schema of the same table
}
