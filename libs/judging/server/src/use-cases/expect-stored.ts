/**
 * Rows are written in the serialisable transaction that has read them, so a compare-and-swap cannot miss; should it, nothing of the transaction stays.
 */
export function expectStored(stored: boolean): void {
  if (!stored) throw new Error('A row changed between reading and writing it in one transaction.');
}
