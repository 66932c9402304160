import {
  Button,
  Dialog,
  forgetOnDevice,
  noteOwner,
  TroubleNotice,
  unsentChanges,
  unsentWords,
  useFreshClient,
  useGo,
  useMutationWithId,
  type UnsentWords,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { SignOutDocument } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './sign-out.module.css';
import { unsentKinds } from './unsent-kinds.js';

/** So long an editor may take to have its last words acknowledged, in ms. */
const PATIENCE = 3_000;
const NOTHING: UnsentWords = { things: [], held: true };

/** Signs out. What this device still holds unsent is asked about first; without any, it keeps nothing of the person. */
export function SignOut({ owner }: { readonly owner: string }) {
  const t = useText();
  const signOut = useMutationWithId(SignOutDocument);
  const fresh = useFreshClient();
  const go = useGo();
  const [pressed, setPressed] = useState(false);
  const [waiting, setWaiting] = useState<UnsentWords>(NOTHING);
  const leave = async (keep: boolean) => {
    const outcome = await signOut.run({});
    if (outcome.kind !== 'done') return;
    if (!keep) await forgetOnDevice(owner);
    noteOwner(null);
    await fresh(false);
    go('/');
  };
  const press = async () => {
    setPressed(true);
    await Promise.race([unsentChanges.sendAll(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const unsent = await unsentWords(owner);
    setPressed(false);
    if (unsent.things.length === 0) await leave(false);
    else setWaiting(unsent);
  };
  return (
    <>
      <Button variant="subtle" fullWidth className={styles['out']} loading={pressed || signOut.busy} onClick={() => void press()}>
        {t('account.signOut')}
      </Button>
      {waiting.things.length > 0 && (
        <Dialog open onClose={() => setWaiting(NOTHING)} title={t('signOut.title')}>
          <p>{t(waiting.held ? 'signOut.lead' : 'signOut.lead.page', { count: waiting.things.length })}</p>
          <ul>
            {unsentKinds(waiting.things).map(([kind, count]) => (
              <li key={kind}>{t(`signOut.kind.${kind}`, { count })}</li>
            ))}
          </ul>
          <p>{t(waiting.held ? 'signOut.advice' : 'signOut.advice.page')}</p>
          <TroubleNotice trouble={signOut.trouble} />
          <div className={styles['choices']}>
            <Button onClick={() => setWaiting(NOTHING)}>{t('signOut.stay')}</Button>
            {waiting.held && (
              <Button variant="default" loading={signOut.busy} onClick={() => void leave(true)}>
                {t('signOut.keep')}
              </Button>
            )}
            <Button variant="default" color="bad" loading={signOut.busy} onClick={() => void leave(false)}>
              {t(waiting.held ? 'signOut.delete' : 'signOut.delete.page')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
