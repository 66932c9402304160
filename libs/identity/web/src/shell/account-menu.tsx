import { AppLink, ButtonLink, Disclosure } from '@jamboree/platform-web';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { signInPath } from '../paths.js';
import { useSession } from '../session/use-session.js';
import { useText } from '../texts.js';
import styles from './account-menu.module.css';

/** Not in the first bundle: pages for visitors have nobody to sign out. */
const SignOut = lazy(() => import('../sign-out/sign-out.js').then((module) => ({ default: module.SignOut })));

export interface AccountLink {
  readonly to: string;
  readonly label: string;
}

/** "Sign in", or who is signed in with what is theirs. `links` come from the app: it knows which pages exist. */
export function AccountMenu({ links }: { readonly links: readonly AccountLink[] }) {
  const t = useText();
  const { me, known } = useSession();
  if (!known) return null;
  if (me === null) {
    return (
      <ButtonLink to={signInPath()} variant="default">
        {t('account.signIn')}
      </ButtonLink>
    );
  }
  return (
    <Disclosure
      label={
        <>
          <span aria-hidden className={styles['initials']}>
            {initials(me.displayName)}
          </span>
          <span className={styles['name']}>{me.displayName}</span>
          <ChevronDown aria-hidden size={16} />
        </>
      }
    >
      <p className={styles['who']}>
        <strong>{me.displayName}</strong>
        <span>{me.email}</span>
      </p>
      <ul className={styles['links']}>
        {links.map(({ to, label }) => (
          <li key={to}>
            <AppLink to={to}>{label}</AppLink>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        <SignOut owner={me.id} />
      </Suspense>
    </Disclosure>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
