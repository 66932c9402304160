/** One line of the list that an organiser edits. */
export interface Chosen {
  readonly submissionId: string;
  readonly rationale: string;
}

/** Adds what is not there yet, at the end and in the given order. */
export function add(list: readonly Chosen[], submissionIds: readonly string[]): readonly Chosen[] {
  const known = new Set(list.map(({ submissionId }) => submissionId));
  return [...list, ...submissionIds.filter((id) => !known.has(id)).map((submissionId) => ({ submissionId, rationale: '' }))];
}

export function remove(list: readonly Chosen[], submissionId: string): readonly Chosen[] {
  return list.filter((line) => line.submissionId !== submissionId);
}

/** One place up (-1) or down (1); at the ends nothing happens. */
export function move(list: readonly Chosen[], submissionId: string, by: -1 | 1): readonly Chosen[] {
  const from = list.findIndex((line) => line.submissionId === submissionId);
  const [line, other] = [list[from], list[from + by]];
  if (line === undefined || other === undefined) return list;
  return list.map((each, index) => (index === from ? other : index === from + by ? line : each));
}

export function explain(list: readonly Chosen[], submissionId: string, rationale: string): readonly Chosen[] {
  return list.map((line) => (line.submissionId === submissionId ? { ...line, rationale } : line));
}

/** The list that somebody else saved meanwhile, out of a problem's free-form content. */
export function readChosen(theirs: unknown): readonly Chosen[] {
  const entries: unknown = typeof theirs === 'object' && theirs !== null && 'entries' in theirs ? theirs.entries : theirs;
  return Array.isArray(entries) ? entries.filter(isChosen).map(({ submissionId, rationale }) => ({ submissionId, rationale })) : [];
}

function isChosen(line: unknown): line is Chosen {
  return (
    typeof line === 'object' &&
    line !== null &&
    'submissionId' in line &&
    typeof line.submissionId === 'string' &&
    'rationale' in line &&
    typeof line.rationale === 'string'
  );
}
