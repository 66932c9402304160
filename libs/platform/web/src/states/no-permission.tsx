import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import { ButtonLink } from '../navigation/button-link.js';
import { StatePage } from './state-page.js';

interface NoPermissionProps {
  /** Whom to ask, as a sentence of the screen: it knows the event and its organisers. */
  readonly whom?: ReactNode;
  /** Signed out: offer to sign in and come back here. */
  readonly signedOut?: boolean;
  readonly level?: 1 | 2 | 3;
}

export function NoPermission({ whom, signedOut = false, level = 1 }: NoPermissionProps) {
  const t = usePlatformText();
  const here = typeof window === 'undefined' ? '/' : window.location.pathname;
  if (signedOut) {
    const action = <ButtonLink to={`/sign-in?next=${encodeURIComponent(here)}`}>{t('action.signIn')}</ButtonLink>;
    return (
      <StatePage icon={LockKeyhole} title={t('permission.signedOut.title')} action={action} level={level}>
        <p>{t('permission.signedOut.text')}</p>
      </StatePage>
    );
  }
  return (
    <StatePage
      icon={LockKeyhole}
      title={t('permission.title')}
      action={<ButtonLink to="/me">{t('action.toMyPage')}</ButtonLink>}
      level={level}
    >
      <p>{whom ?? t('permission.whom')}</p>
    </StatePage>
  );
}
