import { diffWordsWithSpace } from 'diff';

export interface WordChange {
  readonly kind: 'KEPT' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** Beyond so many single changes two texts have so little in common that they are shown one after the other. */
const MOST_EDITS = 2_000;

/** What happened to the words of a text: without the added ones it is the text before, without the removed ones the text after. */
export function wordChanges(before: string, after: string): WordChange[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (found === undefined) return [...(before === '' ? [] : [removed(before)]), ...(after === '' ? [] : [added(after)])];
  return inPhrases(found.map(({ value, ...change }) => (change.added ? added(value) : change.removed ? removed(value) : kept(value))));
}

const kept = (text: string): WordChange => ({ kind: 'KEPT', text });
const added = (text: string): WordChange => ({ kind: 'ADDED', text });
const removed = (text: string): WordChange => ({ kind: 'REMOVED', text });

/** Words exchanged one by one read as one phrase for another: the spaces between them go with them. */
function inPhrases(changes: readonly WordChange[]): WordChange[] {
  const phrases: WordChange[] = [];
  let [old, fresh, gap] = ['', '', ''];
  const finish = () => {
    if (old !== '') phrases.push(removed(old));
    if (fresh !== '') phrases.push(added(fresh));
    if (gap !== '') phrases.push(kept(gap));
    [old, fresh, gap] = ['', '', ''];
  };
  for (const { kind, text } of changes) {
    if (kind === 'KEPT') {
      if (old !== '' && fresh !== '' && gap === '' && /^[^\S\n]+$/u.test(text)) gap = text;
      else {
        finish();
        phrases.push(kept(text));
      }
      continue;
    }
    if (gap !== '') [old, fresh, gap] = [old + gap, fresh + gap, ''];
    if (kind === 'REMOVED') old += text;
    else fresh += text;
  }
  finish();
  return phrases;
}
