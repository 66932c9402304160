import { AppLink, Button, ButtonLink, Disclosure, useFreshClient, useGo, useMutationWithId } from '@jamboree/platform-web';
import { ChevronDown } from 'lucide-react';
import { SignOutDocument } from '../gql/graphql.js';
import { signInPath } from '../paths.js';
import { useSession } from '../session/use-session.js';
import { useText } from '../texts.js';
import styles from './account-menu.module.css';

export interface AccountLink {
  readonly to: string;
  readonly label: string;
}

/** "Sign in", or who is signed in with what is theirs. `links` come from the app: it knows which pages exist. */
export function AccountMenu({ links }: { readonly links: readonly AccountLink[] }) {
  const t = useText();
  const { me, known } = useSession();
  const signOut = useMutationWithId(SignOutDocument);
  const fresh = useFreshClient();
  const go = useGo();
  if (!known) return null;
  if (me === null) {
    return (
      <ButtonLink to={signInPath()} variant="default">
        {t('account.signIn')}
      </ButtonLink>
    );
  }
  const leave = async () => {
    const outcome = await signOut.run({});
    if (outcome.kind !== 'done') return;
    await fresh(false);
    go('/');
  };
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
      <Button variant="subtle" fullWidth className={styles['out']} loading={signOut.busy} onClick={() => void leave()}>
        {t('account.signOut')}
      </Button>
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
