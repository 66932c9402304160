import {
  Button,
  ButtonLink,
  Card,
  Late,
  Page,
  PageHead,
  PageSkeleton,
  StatePage,
  TroubleNotice,
  useFieldErrors,
  useFocusOnError,
  useMutationWithId,
} from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { SetUpInstanceDocument } from '../../gql/graphql.js';
import { signInPath } from '../../paths.js';
import { useEntered } from '../../session/use-entered.js';
import { useSession } from '../../session/use-session.js';
import { useText } from '../../texts.js';
import { takeFragment } from '../take-fragment.js';
import styles from '../sign-in/sign-in.module.css';

/** Where an instance gets its first administrator; one that has somebody says so. */
export function Screen() {
  const t = useText();
  const { instance, known } = useSession();
  const [token] = useState(takeFragment);
  return (
    <Page title={t('setup.title')} width="text">
      {!known && (
        <Late>
          <PageSkeleton />
        </Late>
      )}
      {known && instance?.setUpNeeded === false && (
        <StatePage
          icon={CircleCheck}
          level={1}
          title={t('setup.done.title')}
          action={<ButtonLink to={signInPath()}>{t('account.signIn')}</ButtonLink>}
        >
          <p>{t('setup.done.text')}</p>
        </StatePage>
      )}
      {known && instance?.setUpNeeded !== false && <SetUpForm givenToken={token} />}
    </Page>
  );
}

/** The first administrator, by the one-time token that the server prints at its first start. */
function SetUpForm({ givenToken }: { readonly givenToken: string }) {
  const t = useText();
  const entered = useEntered();
  const setUp = useMutationWithId(SetUpInstanceDocument);
  const errorOf = useFieldErrors(setUp.trouble);
  const form = useFocusOnError(setUp.trouble);
  const [token, setToken] = useState(givenToken);
  const [displayName, setDisplayName] = useState('');
  const [email, setEmail] = useState('');
  const send = async () => {
    const outcome = await setUp.run({ token, email, displayName });
    if (outcome.kind === 'done') await entered(outcome.data.me, '/me');
  };
  return (
    <>
      <PageHead title={t('setup.title')} lead={t('setup.lead')} />
      <Card>
        <form
          ref={form}
          noValidate
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <TroubleNotice trouble={setUp.trouble} fields={['token', 'email', 'displayName']} />
          <TextInput
            label={t('setup.token')}
            description={t('setup.tokenHelp')}
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            error={errorOf('token')}
          />
          <TextInput
            label={t('setup.name')}
            autoComplete="name"
            value={displayName}
            onChange={(event) => setDisplayName(event.currentTarget.value)}
            error={errorOf('displayName')}
          />
          <TextInput
            type="email"
            label={t('setup.email')}
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={errorOf('email')}
          />
          <Button type="submit" loading={setUp.busy}>
            {t('setup.send')}
          </Button>
        </form>
      </Card>
    </>
  );
}
