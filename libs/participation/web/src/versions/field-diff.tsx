import { entriesOf, type FormField } from '@jamboree/event-domain';
import { spokenAddress } from '@jamboree/event-web';
import { useLocalized } from '@jamboree/platform-web';
import type { Choices } from '../screens/submission/choices.js';
import { spokenAnswer } from '../screens/submission/spoken-answer.js';
import { ItemChanges } from './item-changes.js';
import { WordDiff } from './word-diff.js';

interface FieldDiffProps {
  readonly field: FormField | undefined;
  readonly choices: Choices;
  readonly before: string;
  readonly after: string;
}

/** What has happened to one answer: lists by their entries, everything else by its words, Markdown as it is written. */
export function FieldDiff({ field, choices, before, after }: FieldDiffProps) {
  const localized = useLocalized();
  switch (field?.kind) {
    case 'LINKS':
      return <ItemChanges {...itemsBetween(entriesOf(before).map(spokenAddress), entriesOf(after).map(spokenAddress))} />;
    case 'TAGS':
    case 'FILE':
    case 'CHOICES': {
      const spoken = (text: string) => entriesOf(text).map((entry) => spokenAnswer(field, entry, choices, localized));
      return <ItemChanges {...itemsBetween(spoken(before), spoken(after))} />;
    }
    default:
      return <WordDiff before={spokenAnswer(field, before, choices, localized)} after={spokenAnswer(field, after, choices, localized)} />;
  }
}

function itemsBetween(before: readonly string[], after: readonly string[]) {
  return { added: after.filter((item) => !before.includes(item)), removed: before.filter((item) => !after.includes(item)) };
}
