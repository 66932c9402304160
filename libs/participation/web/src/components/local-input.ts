/** A moment as the value of a `datetime-local` input in the reader's own zone. */
export function localIn(moment: number): string {
  const date = new Date(moment);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/u;

/** The moment that such a value names, in UTC; null while it is incomplete. Both cities' times are shown beside it, so nothing is guessed. */
export function isoOfLocal(local: string): string | null {
  const moment = new Date(local);
  return LOCAL.test(local) && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null;
}
