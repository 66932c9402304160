import {
  AppLink,
  Button,
  ButtonLink,
  Card,
  Notice,
  Page,
  QueryView,
  StatePage,
  TroubleNotice,
  useMutationWithId,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { SetSubscriptionDocument, UnsubscribePageDocument, type MailKind } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './unsubscribe.module.css';

/** Where the link in a mail leads. Opening it ends nothing (mail scanners open links); the button does, without signing in. */
export function Screen({ params }: ScreenProps<'token'>) {
  const t = useText();
  const query = useScreenQuery(UnsubscribePageDocument, { token: params.token });
  return (
    <Page title={t('unsubscribe.title')} width="text">
      <QueryView query={query}>
        {({ subscription }) =>
          subscription === null ? (
            <StatePage
              icon={Unlink}
              level={1}
              title={t('unsubscribe.unknown')}
              action={<ButtonLink to="/me">{t('unsubscribe.all')}</ButtonLink>}
            >
              <p>{t('unsubscribe.unknown.text')}</p>
            </StatePage>
          ) : (
            <Choice token={params.token} kind={subscription.kind} on={subscription.on} />
          )
        }
      </QueryView>
    </Page>
  );
}

function Choice({ token, kind, on: before }: { readonly token: string; readonly kind: MailKind; readonly on: boolean }) {
  const t = useText();
  const set = useMutationWithId(SetSubscriptionDocument);
  const [on, setOn] = useState(before);
  const choose = async () => {
    const outcome = await set.run({ token, on: !on });
    if (outcome.kind === 'done') setOn(outcome.data.preference.on);
  };
  return (
    <div className={styles['root']}>
      <h1 className={styles['title']}>{t('unsubscribe.title')}</h1>
      <Card title={t(`mails.kind.${kind}`)}>
        <div className={styles['choice']}>
          <p className="dimmed">{t(`mails.kind.${kind}.help`)}</p>
          <TroubleNotice trouble={set.trouble} />
          {on ? <p>{t('unsubscribe.ask')}</p> : <Notice tone="ok" live title={t('unsubscribe.done')} />}
          <Button fullWidth variant={on ? 'filled' : 'default'} loading={set.busy} onClick={() => void choose()}>
            {t(on ? 'unsubscribe.do' : 'unsubscribe.undo')}
          </Button>
        </div>
      </Card>
      <p className="small">
        <AppLink to="/me">{t('unsubscribe.all')}</AppLink>
      </p>
    </div>
  );
}
