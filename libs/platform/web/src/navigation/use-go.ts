import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to an address inside the app: `go('/me')`, or `go('/me', { replace: true })` to leave no way back. */
export function useGo(): (to: string, options?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  return useCallback((to, options) => void router.navigate({ href: to, replace: options?.replace ?? false }), [router]);
}
