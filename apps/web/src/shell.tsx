import { AccountMenu, DemoBanner, useSession, type AccountLink } from '@jamboree/identity-web';
import { AppShell, type NavItem } from '@jamboree/platform-web';
import { Outlet } from '@tanstack/react-router';
import { useEventText } from '@jamboree/event-web';

/** The frame of every page, with what the libraries put into it. */
export function Shell() {
  const t = useEventText();
  const { me } = useSession();
  const nav: readonly NavItem[] = [{ to: '/', label: t('nav.events'), exact: true }, ...(me === null ? [] : [{ to: '/me', label: t('nav.me') }])];
  const links: readonly AccountLink[] = [
    { to: '/me', label: t('nav.me') },
    { to: '/manage', label: t('nav.manage') },
  ];
  return (
    <AppShell nav={nav} account={<AccountMenu links={links} />} banner={<DemoBanner />}>
      <Outlet />
    </AppShell>
  );
}
