import type { Locale } from '@jamboree/kernel';
import { ClientProvider, createJamboreeClient, LocaleProvider, ToastProvider, type CatalogueStore } from '@jamboree/platform-web';
import { RouterProvider } from '@tanstack/react-router';
import { cacheScopes } from './scopes.js';
import type { AppRouter } from './router.js';

const createClient = () => createJamboreeClient({ url: '/graphql', scopes: cacheScopes, persisted: import.meta.env.PROD, locale: () => document.documentElement.lang });

interface AppProps {
  readonly texts: CatalogueStore;
  readonly locale: Locale;
  readonly router: AppRouter;
}

export function App({ texts, locale, router }: AppProps) {
  return (
    <LocaleProvider store={texts} initial={locale}>
      <ClientProvider create={createClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ClientProvider>
    </LocaleProvider>
  );
}
