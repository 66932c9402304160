import { useRouterState } from '@tanstack/react-router';

/** The address inside the app at which the reader is, without its query. */
export function usePathname(): string {
  return useRouterState({ select: (state) => state.location.pathname });
}
