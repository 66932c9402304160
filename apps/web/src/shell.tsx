import { AccountMenu, DemoBanner, INSTANCE_PATH, useSession, type AccountLink } from '@jamboree/identity-web';
import { AppShell, IN_REHEARSAL, type NavItem } from '@jamboree/platform-web';
import { Outlet } from '@tanstack/react-router';
import { RehearsalBanner } from './rehearsal-banner.js';
import { useText } from './texts.js';

/** The frame of every page, with what the libraries put into it. */
export function Shell() {
  const t = useText();
  const { me } = useSession();
  const nav: readonly NavItem[] = [
    { to: '/', label: t('nav.events'), exact: true },
    ...(me === null ? [] : [{ to: '/me', label: t('nav.me') }]),
  ];
  const links: readonly AccountLink[] = [
    { to: '/me', label: t('nav.me') },
    { to: '/jury', label: t('nav.jury') },
    { to: '/manage', label: t('nav.manage') },
    { to: '/city/shortlist', label: t('nav.shortlists') },
    ...(me?.administrator === true ? [{ to: INSTANCE_PATH, label: t('nav.instance') }] : []),
  ];
  return (
    <AppShell nav={nav} account={<AccountMenu links={links} />} banner={IN_REHEARSAL ? <RehearsalBanner /> : <DemoBanner />}>
      <Outlet />
    </AppShell>
  );
}
