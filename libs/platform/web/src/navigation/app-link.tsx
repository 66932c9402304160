import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address inside the app, with its query: `/e/two-cities?track=…`. Build it with a library's path functions. */
  readonly to: string;
  readonly ref?: Ref<HTMLAnchorElement>;
  /** Active only on this very address, not on those below it. */
  readonly exact?: boolean;
}

/** A link inside the app: no page load, its code fetched when the pointer or focus comes near. */
export function AppLink({ to, exact = false, ...rest }: AppLinkProps) {
  const { pathname, search, hash } = new URL(to, 'http://app.invalid');
  return (
    <Link
      to={pathname}
      search={Object.fromEntries(new URLSearchParams(search))}
      hash={hash === '' ? undefined : hash.slice(1)}
      activeOptions={{ exact, includeSearch: false }}
      preload="intent"
      {...rest}
    />
  );
}
