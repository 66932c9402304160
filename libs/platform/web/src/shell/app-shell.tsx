import { useEffect, type ReactNode } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import { AppLink } from '../navigation/app-link.js';
import { keepFocus } from '../navigation/keep-focus.js';
import styles from './app-shell.module.css';
import { Header, type NavItem } from './header.js';
import { Mark } from './mark.js';
import { OfflineStrip } from './offline-strip.js';

interface AppShellProps {
  readonly nav: readonly NavItem[];
  /** Sign-in button or account menu. */
  readonly account: ReactNode;
  /** Said on every page, such as that this is a demo. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every page: skip link, banner, header, offline strip, main, footer. */
export function AppShell({ nav, account, banner, children }: AppShellProps) {
  const t = usePlatformText();
  useEffect(() => keepFocus(document), []);
  return (
    <div className={styles['root']}>
      <a href="#main" className={styles['skip']} data-no-print>
        {t('shell.skip')}
      </a>
      {banner}
      <Header nav={nav} account={account} />
      <OfflineStrip />
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={styles['footer']} data-no-print>
        <div className={styles['foot']}>
          <span className={styles['sign']}>
            <Mark size={24} />
            {t('product')}
          </span>
          <p>{t('shell.promise')}</p>
          <AppLink to="/verify">{t('shell.verify')}</AppLink>
        </div>
      </footer>
    </div>
  );
}
