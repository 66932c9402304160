import { LOCALES, type Locale } from '@jamboree/kernel';

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
  readonly #loaded = new Map<Locale, Map<string, Messages>>(LOCALES.map((locale) => [locale, new Map<string, Messages>()]));
  #version = 0;
  readonly #listeners = new Set<() => void>();

  /** Loads what is missing in this language of the given catalogues, and of all that were asked for before. */
  async ensure(locale: Locale, catalogues: readonly Catalogue[] = []): Promise<void> {
    for (const catalogue of catalogues) this.#known.set(catalogue.scope, catalogue);
    const loaded = this.#of(locale);
    const missing = [...this.#known.values()].filter(({ scope }) => !loaded.has(scope));
    if (missing.length === 0) return;
    await Promise.all(missing.map(async (catalogue) => loaded.set(catalogue.scope, (await catalogue.load[locale]()).default)));
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Every loaded message of a language under its full id. */
  messages(locale: Locale): Record<string, string> {
    const entries = [...this.#of(locale)].flatMap(([scope, messages]) =>
      Object.entries(messages).map(([key, text]) => [`${scope}:${key}`, text]),
    );
    return Object.fromEntries(entries) as Record<string, string>; // entries are pairs of strings, built above
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  #of(locale: Locale): Map<string, Messages> {
    const loaded = this.#loaded.get(locale);
    if (loaded === undefined) throw new Error(`No such language: ${locale}`);
    return loaded;
  }
}
