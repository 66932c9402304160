import { LOCALES, type Locale } from '@jamboree/kernel';
import type { FormattableMessages } from './message-formatter.js';

/** ICU messages by key, without the scope's prefix. */
export type Messages = Readonly<Record<string, string>>;

/** The texts of one web library: a scope and one lazy file per language. */
export interface Catalogue {
  readonly scope: string;
  readonly load: Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>>;
}

/**
 * Loads catalogues when a screen needs them and keeps them. Keys are prefixed by the scope (`event:home.title`),
 * so that libraries cannot overwrite each other's texts.
 */
export class CatalogueStore {
  readonly #known = new Map<string, Catalogue>();
  readonly #loaded = new Map<Locale, FormattableMessages>(LOCALES.map((locale) => [locale, {}]));
  readonly #scopes = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** Loads what is missing in this language of the given catalogues, and of all that were asked for before. */
  async ensure(locale: Locale, catalogues: readonly Catalogue[] = []): Promise<void> {
    for (const catalogue of catalogues) this.#known.set(catalogue.scope, catalogue);
    const missing = [...this.#known.values()].filter(({ scope }) => !this.#scopes.has(`${locale} ${scope}`));
    if (missing.length === 0) return;
    const loaded = await Promise.all(missing.map(async ({ scope, load }) => ({ scope, messages: (await load[locale]()).default })));
    const entries = loaded.flatMap(({ scope, messages }) =>
      Object.entries(messages).map(([key, text]): [string, string] => [`${scope}:${key}`, text]),
    );
    for (const { scope } of loaded) this.#scopes.add(`${locale} ${scope}`);
    this.#loaded.set(locale, { ...this.messages(locale), ...Object.fromEntries(entries) });
    for (const listener of this.#listeners) listener();
  }

  /** Every loaded message of a language under its full id; the same object until more is loaded. */
  messages(locale: Locale): FormattableMessages {
    return this.#loaded.get(locale) ?? {};
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
