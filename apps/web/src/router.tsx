import {
  CrashPage,
  Late,
  NotFoundPage,
  PageSkeleton,
  REHEARSAL_BASE,
  Page,
  usePlatformText,
  type CatalogueStore,
  type ScreenProps,
  type ScreenRoute,
} from '@jamboree/platform-web';
import { createRootRoute, createRoute, createRouter, useLoaderData, useParams, useSearch } from '@tanstack/react-router';
import { isLocale, DEFAULT_LOCALE } from '@jamboree/kernel';
import { Fragment, type ComponentType, type ReactNode } from 'react';
import { screenRoutes } from './screen-routes.js';
import { Shell } from './shell.js';

/** Values in the address stay plain text: the router's own reading would turn `?code=012` into a number. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
const stringifySearch = (search: Record<string, unknown>): string => {
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
};

function Pending() {
  const t = usePlatformText();
  return (
    <Late>
      <Page title={t('product')}>
        <PageSkeleton />
      </Page>
    </Late>
  );
}

const rootRoute = createRootRoute({ component: Shell });

/** A screen's code and texts are loaded together, before it shows: no half-translated page. */
function toRoute(screen: ScreenRoute, texts: CatalogueStore) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path: screen.path,
    staleTime: Infinity,
    loader: async (): Promise<Loaded> => {
      const { lang } = document.documentElement;
      const [{ Screen }, Frame] = await Promise.all([
        screen.load(),
        screen.controls ? import('./controls.js').then(({ ControlsProvider }) => ControlsProvider) : Fragment,
        texts.ensure(isLocale(lang) ? lang : DEFAULT_LOCALE, screen.catalogues),
      ]);
      return { Screen, Frame };
    },
    component: RouteScreen,
  });
}

interface Loaded {
  readonly Screen: ComponentType<ScreenProps<string>>;
  readonly Frame: ComponentType<{ readonly children: ReactNode }> | typeof Fragment;
}

/** The screen that the loader of the current route brought, with what its address says. */
function RouteScreen() {
  // The router types these per route, and the routes come from the libraries: here they are what the loader and parseSearch made.
  const { Screen, Frame } = useLoaderData({ strict: false }) as unknown as Loaded;
  const params: Record<string, string> = useParams({ strict: false });
  const search: Record<string, string> = useSearch({ strict: false });
  return (
    <Frame>
      <Screen key={JSON.stringify(params)} params={params} search={search} />
    </Frame>
  );
}

export function createAppRouter(texts: CatalogueStore) {
  const router = createRouter({
    routeTree: rootRoute.addChildren(screenRoutes.map((screen) => toRoute(screen, texts))),
    parseSearch,
    stringifySearch,
    basepath: REHEARSAL_BASE === '' ? '/' : REHEARSAL_BASE,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: Pending,
    defaultNotFoundComponent: NotFoundPage,
    // As an error that nobody caught: what watches the browser's errors hears of it.
    defaultOnCatch: (error) => reportError(error),
    defaultErrorComponent: ({ reset }) => <CrashPage reset={reset} />,
  });
  // A new page takes the focus, so that screen readers start at its content and Tab does not go through the header again.
  router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation !== undefined) document.getElementById('main')?.focus({ preventScroll: true });
  });
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;
