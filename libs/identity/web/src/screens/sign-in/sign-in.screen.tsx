import { AppLink, Card, Page, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { SignInPageDocument } from '../../gql/graphql.js';
import { safeNext } from '../../paths.js';
import { forgetSignIn, pendingSignIn, rememberSignIn, type PendingSignIn } from '../../session/pending-sign-in.js';
import { useText } from '../../texts.js';
import { CodeForm } from './code-form.js';
import { DemoPersonas } from './demo-personas.js';
import { MailForm } from './mail-form.js';
import styles from './sign-in.module.css';

/** Mail address, then a code or the link in the mail: no password anywhere. In a demo also one button per role. */
export function Screen({ search }: ScreenProps) {
  const t = useText();
  const next = safeNext(search['next']);
  const { data } = useScreenQuery(SignInPageDocument, {});
  const [asked, setAsked] = useState<PendingSignIn | null>(() => pendingSignIn(localStorage, Date.now()));
  const personas = data?.instance.demoPersonas ?? [];
  const wait = (pending: PendingSignIn) => {
    rememberSignIn(localStorage, pending);
    setAsked(pending);
  };
  const askAgain = () => {
    forgetSignIn(localStorage);
    setAsked(null);
  };
  return (
    <Page title={t('signIn.title')} description={t('signIn.description')} width="wide">
      <div className={styles['root']} data-demo={personas.length > 0}>
        <div className={styles['form']}>
          <h1 className={styles['title']}>{t('signIn.title')}</h1>
          <p className={styles['lead']}>{t('signIn.lead')}</p>
          <Card>
            {asked === null ? (
              <MailForm onAsked={(request) => wait({ ...request, next })} />
            ) : (
              <CodeForm challengeId={asked.challengeId} email={asked.email} next={next ?? asked.next} onBack={askAgain} />
            )}
          </Card>
          {data?.instance.mailOutbox === true && (
            <p className="small dimmed">{t.rich('signIn.outbox', { a: (text) => <AppLink to="/outbox">{text}</AppLink> })}</p>
          )}
        </div>
        {personas.length > 0 && <DemoPersonas personas={personas} next={next} />}
      </div>
    </Page>
  );
}
