import type { Locale } from '@jamboree/kernel';
import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CatalogueStore } from './catalogue.js';
import { rememberLocale } from './locale-choice.js';
import { MessageFormatter } from './message-formatter.js';

interface LocaleChoice {
  readonly locale: Locale;
  /** Loads the texts first, then switches: no half-translated page in between. */
  readonly choose: (locale: Locale) => Promise<void>;
  readonly formatter: MessageFormatter;
}

const LocaleContext = createContext<LocaleChoice | null>(null);

interface LocaleProviderProps {
  readonly store: CatalogueStore;
  readonly initial: Locale;
  readonly children: ReactNode;
}

export function LocaleProvider({ store, initial, children }: LocaleProviderProps) {
  const [locale, setLocale] = useState(initial);
  const messages = useSyncExternalStore(store.subscribe, () => store.messages(locale));
  const formatter = useMemo(() => new MessageFormatter(locale, messages), [locale, messages]);
  const choose = useCallback(
    async (wanted: Locale) => {
      await store.ensure(wanted);
      rememberLocale(wanted);
      document.documentElement.lang = wanted;
      setLocale(wanted);
    },
    [store],
  );
  const choice = useMemo(() => ({ locale, choose, formatter }), [locale, choose, formatter]);
  return <LocaleContext value={choice}>{children}</LocaleContext>;
}

export function useLocaleChoice(): Pick<LocaleChoice, 'locale' | 'choose'> {
  return useLocaleContext();
}

export function useLocale(): Locale {
  return useLocaleContext().locale;
}

export function useFormatter(): MessageFormatter {
  return useLocaleContext().formatter;
}

function useLocaleContext(): LocaleChoice {
  const choice = use(LocaleContext);
  if (choice === null) throw new Error('LocaleProvider is missing above this component');
  return choice;
}
