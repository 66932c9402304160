import type { Locale } from '@jamboree/kernel';
import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { CatalogueStore } from './catalogue.js';
import { rememberLocale } from './locale-choice.js';

interface LocaleChoice {
  readonly locale: Locale;
  /** Loads the texts first, then switches: no half-translated page in between. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const LocaleContext = createContext<LocaleChoice | null>(null);

interface LocaleProviderProps {
  readonly store: CatalogueStore;
  readonly initial: Locale;
  readonly children: ReactNode;
}

export function LocaleProvider({ store, initial, children }: LocaleProviderProps) {
  const [locale, setLocale] = useState(initial);
  const version = useSyncExternalStore(store.subscribe, store.version);
  // `version` stands for what `messages` reads from the store.
  const messages = useMemo(() => ({ version, all: store.messages(locale) }), [store, locale, version]);
  const choose = useCallback(
    async (wanted: Locale) => {
      await store.ensure(wanted);
      rememberLocale(wanted);
      document.documentElement.lang = wanted;
      setLocale(wanted);
    },
    [store],
  );
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);
  return (
    <LocaleContext value={choice}>
      <IntlProvider locale={locale} messages={messages.all} onError={reportMissing}>
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

function reportMissing(error: Error): void {
  console.error(error.message);
}

export function useLocaleChoice(): LocaleChoice {
  const choice = use(LocaleContext);
  if (choice === null) throw new Error('LocaleProvider is missing above this component');
  return choice;
}

export function useLocale(): Locale {
  return useLocaleChoice().locale;
}
