import { Menu, X } from 'lucide-react';
import { useRouterState } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import { AppLink } from '../navigation/app-link.js';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.js';
import { Mark } from './mark.js';
import { SchemeToggle } from './scheme-toggle.js';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly exact?: boolean;
}

interface HeaderProps {
  readonly nav: readonly NavItem[];
  readonly account: ReactNode;
}

/** Mark, navigation, language, scheme, account. On a narrow screen everything but the account folds behind one button. */
export function Header({ nav, account }: HeaderProps) {
  const t = usePlatformText();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = useRouterState({ select: (state) => state.location.pathname });
  // Open on this page only: going somewhere folds it again.
  const open = openAt === here;
  return (
    <header
      className={styles['root']}
      data-no-print
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpenAt(null);
        button.current?.focus();
      }}
    >
      <div className={styles['bar']}>
        <AppLink to="/" className={styles['home']} exact>
          <Mark />
          <span>{t('product')}</span>
        </AppLink>
        <div id="header-fold" className={styles['fold']} data-open={open}>
          {nav.length > 0 && (
            <nav aria-label={t('shell.nav')} className={styles['nav']}>
              {nav.map((item) => (
                <AppLink key={item.to} to={item.to} exact={item.exact ?? false} className={styles['link']}>
                  {item.label}
                </AppLink>
              ))}
            </nav>
          )}
          <div className={styles['settings']}>
            <LanguageSwitch />
            <SchemeToggle />
          </div>
        </div>
        <div className={styles['account']}>{account}</div>
        <button
          ref={button}
          type="button"
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls="header-fold"
          onClick={() => setOpenAt(open ? null : here)}
        >
          {open ? <X aria-hidden size={22} /> : <Menu aria-hidden size={22} />}
          <span className="visually-hidden">{t('shell.menu')}</span>
        </button>
      </div>
    </header>
  );
}
