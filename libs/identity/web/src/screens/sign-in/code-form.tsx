import { Button, TextField, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { ConfirmSignInDocument } from '../../gql/graphql.js';
import { useEntered } from '../../session/use-entered.js';
import { useText } from '../../texts.js';
import styles from './sign-in.module.css';

const DIGITS = 6;

interface CodeFormProps {
  readonly challengeId: string;
  readonly email: string;
  readonly next: string | null;
  readonly onBack: () => void;
}

/** One field for all six digits, so that a code can be pasted or filled in by the device; the sixth digit sends it. */
export function CodeForm({ challengeId, email, next, onBack }: CodeFormProps) {
  const t = useText();
  const entered = useEntered();
  const confirm = useMutationWithId(ConfirmSignInDocument);
  const [code, setCode] = useState('');
  const send = async (digits: string) => {
    const outcome = await confirm.run({ challengeId, code: digits });
    if (outcome.kind === 'done') await entered(outcome.data.me, next ?? '/me');
  };
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, DIGITS);
    setCode(digits);
    if (digits.length === DIGITS && digits !== code) void send(digits);
  };
  return (
    <form
      noValidate
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        void send(code);
      }}
    >
      <p>{t.rich('signIn.sent', { email, b: (text) => <strong>{text}</strong> })}</p>
      <TroubleNotice trouble={confirm.trouble} />
      <TextField
        className={styles['code']}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        label={t('signIn.code')}
        value={code}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p className="small dimmed">{t('signIn.orLink')}</p>
      <div className={styles['row']}>
        <Button type="submit" loading={confirm.busy} disabled={code.length !== DIGITS}>
          {t('signIn.enter')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('signIn.otherMail')}
        </Button>
      </div>
    </form>
  );
}
