import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { LOCALES, type Locale } from '@jamboree/kernel';
import type { Messages } from './catalogue.js';

/** The specs every catalogue passes: no key missing or extra, all readable, the same placeholders, plurals as the language has them. */
export function describeCatalogues(scope: string, catalogues: Readonly<Record<Locale, Messages>>): void {
  describe(`texts of ${scope}`, () => {
    const { en } = catalogues;
    for (const locale of LOCALES) {
      const messages = catalogues[locale];
      test(`${locale} has exactly the keys of English`, () => {
        expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
      });
      test(`${locale} is readable, with the placeholders of English and its own plural forms`, () => {
        for (const [key, text] of Object.entries(messages)) {
          const elements = parse(text);
          expect({ key, placeholders: placeholders(elements) }).toEqual({ key, placeholders: placeholders(parse(en[key] ?? '')) });
          expect({ key, plurals: plurals(elements).filter((form) => !formsOf(locale).has(form)) }).toEqual({ key, plurals: [] });
          expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
        }
      });
    }
  });
}

function formsOf(locale: Locale): ReadonlySet<string> {
  return new Set(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
}

function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return [
    ...new Set(walk(elements).flatMap((element) => (element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]))),
  ].sort();
}

/** Plural categories used; exact ones such as `=0` belong to no language. */
function plurals(elements: readonly MessageFormatElement[]): string[] {
  return walk(elements).flatMap((element) =>
    element.type === TYPE.plural ? Object.keys(element.options).filter((form) => !form.startsWith('=')) : [],
  );
}

function walk(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...walk(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap((option) => walk(option.value))];
  });
}
