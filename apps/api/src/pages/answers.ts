import { entriesOf, isWebAddress, type FieldKind } from '@jamboree/event-domain';
import { inLocale, type Locale, type LocalizedText } from '@jamboree/kernel';
import { html, type Html } from './html.js';
import { markdown } from './markdown.js';

/** What the first HTML knows of a field, by the API's names. */
export interface AskedField {
  readonly key: string;
  readonly kind: FieldKind;
  readonly title: LocalizedText;
  readonly unit: string | null;
  readonly options: readonly { readonly key: string; readonly title: LocalizedText }[];
}

export const ASKED_FIELD = 'key kind unit title { en de id } options { key title { en de id } }';

/** Questions and answers in words, in the order of the form. */
export function answersHtml(
  fields: readonly AskedField[],
  answers: readonly { readonly key: string; readonly text: string }[],
  locale: Locale,
): readonly Html[] {
  const textOf = new Map(answers.map(({ key, text }) => [key, text]));
  return fields.flatMap((field) => {
    const text = textOf.get(field.key)?.trim() ?? '';
    const shown = text === '' ? null : answerHtml(field, text, locale);
    return shown === null ? [] : [html`<h2>${inLocale(field.title, locale)}</h2>`, shown];
  });
}

/** Null for what is no matter of its readers: a consent is between the team and the organisers. */
function answerHtml({ kind, unit, options }: AskedField, text: string, locale: Locale): Html | null {
  switch (kind) {
    case 'LONG_TEXT':
      return markdown(text);
    case 'NUMBER':
      return html`<p>${unit === null ? text : `${text} ${unit}`}</p>`;
    case 'CHOICE':
    case 'CHOICES': {
      const titleOf = new Map(options.map(({ key, title }) => [key, inLocale(title, locale)]));
      return html`<p>${entriesOf(text)
        .map((key) => titleOf.get(key) ?? key)
        .join(', ')}</p>`;
    }
    case 'LINKS':
    case 'VIDEO':
      return html`<ul>
        ${entriesOf(text).map((link) => html`<li>${isWebAddress(link) ? html`<a href="${link}" rel="nofollow ugc noopener">${link}</a>` : link}</li>`)}
      </ul>`;
    case 'SHORT_TEXT':
    case 'DATE':
    case 'TAGS':
      return html`<p>${text}</p>`;
    case 'FILE':
    case 'TRACK':
    case 'CHALLENGE':
    case 'CONSENT':
      return null;
  }
}
