import { entriesOf, type FormField } from '@jamboree/event-domain';
import type { LocalizedValue } from '@jamboree/platform-web';
import { titleOfChoice, type Choices } from './choices.js';

/** An answer in one run of words, to compare two of them. */
export function spokenAnswer(
  field: FormField | undefined,
  text: string,
  choices: Choices,
  read: (title: LocalizedValue) => string,
): string {
  switch (field?.kind) {
    case 'TRACK':
    case 'CHALLENGE':
      return titleOfChoice(choices, text, read);
    case 'FILE':
      return entriesOf(text)
        .map((id) => choices.files?.find((file) => file.id === id)?.name ?? id)
        .join(', ');
    case 'TAGS':
      return entriesOf(text).join(', ');
    case 'CHOICE':
    case 'CHOICES':
      return entriesOf(text)
        .map((key) => read(field.options.find((option) => option.key === key)?.title ?? { en: key }))
        .join(', ');
    default:
      return text;
  }
}
