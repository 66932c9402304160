import { Button, ButtonLink, Card, Page, StatePage, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { ConfirmSignInDocument } from '../../gql/graphql.js';
import { safeNext, signInPath } from '../../paths.js';
import { pendingSignIn } from '../../session/pending-sign-in.js';
import { useEntered } from '../../session/use-entered.js';
import { useText } from '../../texts.js';
import { takeFragment } from '../take-fragment.js';
import styles from './sign-in.module.css';

/** The link of the mail. Opening it consumes nothing (mail scanners open links); the button does. */
export function Screen() {
  const t = useText();
  const entered = useEntered();
  const confirm = useMutationWithId(ConfirmSignInDocument);
  const [token] = useState(takeFragment);
  const [going] = useState(() => pendingSignIn(localStorage, Date.now())?.next ?? null);
  const enter = async () => {
    const outcome = await confirm.run({ token });
    if (outcome.kind === 'done') await entered(outcome.data.me, safeNext(going ?? undefined) ?? '/me');
  };
  if (token === '')
    return (
      <Page title={t('confirm.noToken.title')} width="text">
        <StatePage
          icon={Unlink}
          level={1}
          title={t('confirm.noToken.title')}
          action={<ButtonLink to={signInPath(going ?? undefined)}>{t('account.signIn')}</ButtonLink>}
        >
          <p>{t('confirm.noToken.text')}</p>
        </StatePage>
      </Page>
    );
  return (
    <Page title={t('confirm.title')} width="text">
      <div className={styles['form']}>
        <h1 className={styles['title']}>{t('confirm.title')}</h1>
        <Card>
          <div className={styles['fields']}>
            <p>{t('confirm.text')}</p>
            <TroubleNotice trouble={confirm.trouble} />
            <Button fullWidth loading={confirm.busy} onClick={() => void enter()}>
              {t('confirm.enter')}
            </Button>
          </div>
        </Card>
      </div>
    </Page>
  );
}
