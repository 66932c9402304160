import { Button, TextField, TroubleNotice, serverNow, useFieldErrors, useLocale, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { RequestSignInDocument } from '../../gql/graphql.js';
import type { PendingSignIn } from '../../session/pending-sign-in.js';
import { useText } from '../../texts.js';
import styles from './sign-in.module.css';

const GRAPHQL_LOCALE = { en: 'EN', de: 'DE', id: 'ID' } as const;

export function MailForm({ onAsked }: { readonly onAsked: (request: Omit<PendingSignIn, 'next'>) => void }) {
  const t = useText();
  const locale = useLocale();
  const request = useMutationWithId(RequestSignInDocument);
  const errorOf = useFieldErrors(request.trouble);
  const [email, setEmail] = useState('');
  const ask = async () => {
    const outcome = await request.run({ email, locale: GRAPHQL_LOCALE[locale] });
    if (outcome.kind === 'done')
      onAsked({ challengeId: outcome.data.challengeId, email, until: Date.now() + Date.parse(outcome.data.expiresAt) - serverNow() });
  };
  return (
    <form
      noValidate
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TroubleNotice trouble={request.trouble} fields={['email']} />
      <TextField
        type="email"
        name="email"
        autoComplete="email"
        required
        label={t('signIn.email')}
        description={t('signIn.emailHelp')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={errorOf('email')}
      />
      <Button type="submit" loading={request.busy} fullWidth>
        {t('signIn.send')}
      </Button>
    </form>
  );
}
