import type { Locale } from '@jamboree/kernel';
import { ClientProvider, LocaleProvider, ToastProvider, type CatalogueStore } from '@jamboree/platform-web';
import { RouterProvider } from '@tanstack/react-router';
import type { Client } from 'urql';
import { createClient } from './client.js';
import type { AppRouter } from './router.js';

interface AppProps {
  readonly texts: CatalogueStore;
  readonly locale: Locale;
  readonly router: AppRouter;
  readonly client: Client;
}

export function App({ texts, locale, router, client }: AppProps) {
  return (
    <LocaleProvider store={texts} initial={locale}>
      <ClientProvider initial={client} create={createClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ClientProvider>
    </LocaleProvider>
  );
}
