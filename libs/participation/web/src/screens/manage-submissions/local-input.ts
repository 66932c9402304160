/** A moment as the value of a `datetime-local` input in the reader's own zone. */
export function localIn(moment: number): string {
  const date = new Date(moment);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that such a value names, in UTC; null while it is incomplete. Both cities' times are shown beside it, so nothing is guessed. */
export function isoOfLocal(local: string): string | null {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
