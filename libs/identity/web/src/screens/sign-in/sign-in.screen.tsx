import { AppLink, Card, Page, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { SignInPageDocument } from '../../gql/graphql.js';
import { safeNext } from '../../paths.js';
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
  const [asked, setAsked] = useState<{ readonly challengeId: string; readonly email: string } | null>(null);
  const personas = data?.instance.demoPersonas ?? [];
  return (
    <Page title={t('signIn.title')} description={t('signIn.description')} width="wide">
      <div className={styles['root']} data-demo={personas.length > 0}>
        <div className={styles['form']}>
          <h1 className={styles['title']}>{t('signIn.title')}</h1>
          <p className={styles['lead']}>{t('signIn.lead')}</p>
          <Card>
            {asked === null ? (
              <MailForm onAsked={(challengeId, email) => setAsked({ challengeId, email })} />
            ) : (
              <CodeForm challengeId={asked.challengeId} email={asked.email} next={next} onBack={() => setAsked(null)} />
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
